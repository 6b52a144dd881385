package org.accessportal.kubernetes;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What every overlay must keep. Each has a manifest in {@code broken/} that it must find.
 *
 * @param id the name that fixtures use
 * @param check what in the manifests breaks it, in words
 */
record Rule(String id, Function<Manifests, Stream<String>> check) {

    static final List<Rule> ALL = List.of(
            new Rule("objects-are-valid", ObjectRules::valid),
            new Rule("references-lead-somewhere", ObjectRules::references),
            new Rule("secrets-are-references", ObjectRules::secrets),
            new Rule("mounts-are-narrow", ObjectRules::mounts),
            new Rule("images-are-pinned", ObjectRules::images),
            new Rule("pods-are-restricted", PodRules::restricted),
            new Rule("pods-have-no-token", PodRules::tokens),
            new Rule("containers-have-limits", PodRules::limits),
            new Rule("servers-are-probed", PodRules::probes),
            new Rule("pods-are-replaced-gently", PodRules::replacement),
            new Rule("pods-are-spread", PodRules::spread),
            new Rule("lost-pods-are-limited", PodRules::availability),
            new Rule("settings-exist", SettingRules::known),
            new Rule("transport-is-encrypted", TlsRules::settings),
            new Rule("listeners-are-encrypted", TlsRules::listeners),
            new Rule("backends-are-verified", TlsRules::backends),
            new Rule("cards-reach-identity-service-unseen", TlsRules::cards),
            new Rule("answers-carry-security-headers", TlsRules::headers),
            new Rule("nothing-is-open", FlowRules::closed),
            new Rule("flows-have-two-ends", FlowRules::ends),
            new Rule("services-let-somebody-in", FlowRules::services),
            new Rule("flows-are-described", FlowRules::described),
            new Rule("topics-are-those-of-the-platform", BrokerRules::topics),
            new Rule("users-have-the-rights-they-need", BrokerRules::users),
            new Rule("databases-belong-to-their-services", DatabaseRules::owners),
            new Rule("connections-suffice", DatabaseRules::connections),
            new Rule("backups-are-complete", DatabaseRules::backups),
            new Rule("metrics-are-known", MonitoringRules::metrics));

    List<String> violations(Manifests manifests) {
        return check.apply(manifests).toList();
    }

    @Override
    public String toString() {
        return id;
    }
}
