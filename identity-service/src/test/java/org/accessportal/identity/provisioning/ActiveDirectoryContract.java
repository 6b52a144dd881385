package org.accessportal.identity.provisioning;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.SearchScope;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the connector does to any directory that is an Active Directory, and what the directory says then (PR-1). */
abstract class ActiveDirectoryContract {

    private static final String INITIAL = "Lingon-Krafta-77";
    private static final String OWN = "Hjortron-Mussla-88";
    private static final String WRONG_PASSWORD = "data 52e";
    private static final String DISABLED = "data 533";
    private static final String MUST_CHANGE = "data 773";
    private static final int ACCOUNT_DISABLED = 0x2;

    private final UUID identity = UUID.randomUUID();
    private final String tag = identity.toString().substring(0, 8);
    private final String first = "first-" + tag;
    private final String second = "second-" + tag;
    private String userName = "u" + tag;
    private String familyName = "Andersson";
    private boolean isProtected;

    private DirectoryConnection connection;
    private ActiveDirectory connector;
    private LDAPConnection service;

    /** The directory that the contract is tried against. */
    abstract DirectoryAccess access();

    @BeforeEach
    void connect() throws LDAPException {
        connection = new DirectoryConnection(access());
        connector = new ActiveDirectory(connection, access());
        service = access().connect();
    }

    @AfterEach
    void disconnect() {
        connection.close();
        service.close();
    }

    @Test
    void newAccountIsDisabledAndHoldsTheIdentitysId() throws Exception {
        assertThat(deliver(false).passwordNeeded()).isTrue();
        Entry account = account();
        assertThat(account.getParsedDN()).isEqualTo(new DN("CN=" + userName + ",OU=People,DC=portal,DC=test"));
        assertThat(account.getAttributeValue("sAMAccountName")).isEqualTo(userName);
        assertThat(account.getAttributeValue("userPrincipalName")).isEqualTo(userName + "@portal.test");
        assertThat(isDisabled(account)).isTrue();
        for (String guess : List.of(INITIAL, OWN, userName, identity.toString())) {
            assertThat(refusalOf(guess)).contains(WRONG_PASSWORD);
        }
    }

    @Test
    void sameDeliveryAgainChangesNothing() throws Exception {
        for (boolean enabled : List.of(false, true)) {
            deliver(enabled, first);
            Entry before = account();
            deliver(enabled, first);
            assertThat(account().getAttributes()).containsExactlyInAnyOrderElementsOf(before.getAttributes());
        }
    }

    @Test
    void enablingMakesAPasswordNeeded() throws Exception {
        deliver(false);
        assertThat(deliver(true).passwordNeeded()).isTrue();
        assertThat(isDisabled(account())).isFalse();
        assertThat(refusalOf(INITIAL)).contains(WRONG_PASSWORD);
    }

    /** PW-2: what notification-service sets opens nothing before the employee has changed it. */
    @Test
    void initialPasswordHasToBeChangedBeforeItBinds() throws Exception {
        deliver(true);
        reset(INITIAL);
        assertThat(refusalOf(INITIAL)).contains(MUST_CHANGE);
        assertThat(deliver(true).passwordNeeded()).isTrue();
        change(INITIAL, OWN);
        // the old one may bind for another hour: Active Directory forgives the last password before this one
        assertThat(binds(OWN)).isTrue();
        assertThat(deliver(true).passwordNeeded()).isFalse();
        assertThat(binds(OWN)).isTrue();
    }

    @Test
    void employeeChangesThePasswordThatBinds() throws Exception {
        givenAnAccountInUse();
        String dn = account().getDN();
        try (var employee = access().connect(dn, OWN)) {
            employee.modify(dn, changes(OWN, "Tranbar-Gadda-22"));
        }
        assertThat(binds("Tranbar-Gadda-22")).isTrue();
        assertThat(refusalOf(INITIAL)).contains(WRONG_PASSWORD);
        assertThat(deliver(true).passwordNeeded()).isFalse();
    }

    @Test
    void disabledAccountRefusesItsPassword() throws Exception {
        givenAnAccountInUse();
        assertThat(deliver(false).passwordNeeded()).isFalse();
        assertThat(isDisabled(account())).isTrue();
        assertThat(refusalOf(OWN)).contains(DISABLED);
    }

    @Test
    void accountThatIsEnabledAgainNeedsANewPassword() throws Exception {
        givenAnAccountInUse();
        deliver(false);
        assertThat(deliver(true).passwordNeeded()).isTrue();
        assertThat(refusalOf(OWN)).contains(WRONG_PASSWORD);
        reset("Akerbar-Sill-99");
        assertThat(refusalOf("Akerbar-Sill-99")).contains(MUST_CHANGE);
        assertThat(refusalOf(OWN)).contains(WRONG_PASSWORD);
        change("Akerbar-Sill-99", "Blabar-Torsk-11");
        assertThat(binds("Blabar-Torsk-11")).isTrue();
    }

    @Test
    void groupsAreJoinedAndLeft() throws Exception {
        deliver(true, first);
        assertThat(groups()).containsExactly(group(first));
        deliver(true, first, second);
        assertThat(groups()).containsExactlyInAnyOrder(group(first), group(second));
        deliver(true, second);
        assertThat(groups()).containsExactly(group(second));
        deliver(false);
        assertThat(groups()).isEmpty();
    }

    @Test
    void foreignGroupsStay() throws Exception {
        deliver(true, first);
        String foreign = "CN=foreign-" + tag + ",OU=Groups,DC=portal,DC=test";
        String namesake = "CN=" + second + ",OU=Elsewhere-" + tag + ",DC=portal,DC=test";
        service.add(new DN(namesake).getParentString(), new Attribute("objectClass", "top", "organizationalUnit"));
        for (String group : List.of(foreign, namesake)) {
            service.add(
                    group,
                    new Attribute("objectClass", "top", "group"),
                    new Attribute("member", account().getDN()));
        }
        deliver(false);
        assertThat(groups()).containsExactlyInAnyOrder(new DN(foreign), new DN(namesake));
    }

    @Test
    void namesChange() throws Exception {
        deliver(true);
        familyName = "Öberg";
        deliver(true);
        assertThat(account().getAttributeValue("sn")).isEqualTo("Öberg");
        assertThat(account().getAttributeValue("displayName")).isEqualTo("Anna Öberg");
    }

    /** ID-9. */
    @Test
    void protectedPersonsNamesAreNotThere() throws Exception {
        deliver(true);
        isProtected = true;
        deliver(true);
        assertThat(account().toLDIFString()).doesNotContain("Anna", familyName, "example.org");
        assertThat(account().getAttributeValue("displayName")).isEqualTo(userName);
    }

    @Test
    void protectedPersonsNamesNeverCome() throws Exception {
        isProtected = true;
        deliver(true);
        assertThat(account().toLDIFString()).doesNotContain("Anna", familyName, "example.org");
    }

    @Test
    void specialCharactersOfNamesAreOnlyCharacters() throws Exception {
        deliver(true);
        Entry bystander = account();
        Map<String, String> accountNames = Map.of(
                "*)(uid=*" + tag, "_)(uid__" + tag,
                "#a,b+c\"d\\<e>;=" + tag, "#a_b_c_d__e___" + tag,
                "(å)&! 'o" + tag, "(å)&! 'o" + tag);
        for (String name : accountNames.keySet()) {
            UUID other = UUID.randomUUID();
            for (int time = 0; time < 2; time++) {
                connector.deliver(content(other, name, true, List.of("*)(cn=*" + tag, "a,b+\\" + tag)));
            }
            Entry account = account(other);
            assertThat(account.getParsedDN().getRDN().getAttributeValues()).containsExactly(name);
            assertThat(account.getAttributeValue("sAMAccountName")).isEqualTo(accountNames.get(name));
            assertThat(account.getAttributeValues("memberOf")).hasSize(2);
        }
        assertThat(account().getAttributes()).containsExactlyInAnyOrderElementsOf(bystander.getAttributes());
    }

    @Test
    void accountThatWasMovedIsFoundWhereItIs() throws Exception {
        deliver(true);
        String elsewhere = "OU=Moved-" + tag + ",DC=portal,DC=test";
        service.add(elsewhere, new Attribute("objectClass", "top", "organizationalUnit"));
        service.modifyDN(account().getDN(), "CN=renamed-" + tag, true, elsewhere);
        deliver(false, first);
        assertThat(isDisabled(account())).isTrue();
        assertThat(account().getParsedDN()).isEqualTo(new DN("CN=renamed-" + tag + "," + elsewhere));
        assertThat(groups()).containsExactly(group(first));
    }

    @Test
    void refusalTellsNothingAboutThePerson() throws Exception {
        deliver(true);
        var taken = content(UUID.randomUUID(), userName, true, List.of());
        assertTellsNothing(catchThrowableOfType(TargetFailure.class, () -> connector.deliver(taken)));
    }

    @Test
    void directoryThatIsAwayTellsNothingAboutThePerson() throws Exception {
        int port;
        try (var closedAtOnce = new ServerSocket(0)) {
            port = closedAtOnce.getLocalPort();
        }
        DirectoryAccess away = access().at(port);
        var nowhere = new ActiveDirectory(new DirectoryConnection(away), away);
        var content = content(identity, userName, true, List.of());
        assertTellsNothing(catchThrowableOfType(TargetFailure.class, () -> nowhere.deliver(content)));
    }

    private void assertTellsNothing(TargetFailure failure) {
        assertThat(failure).isNotNull();
        assertThat(failure.getMessage()).isNotBlank().doesNotContain(userName, "Anna", familyName, "example.org");
    }

    private void givenAnAccountInUse() throws Exception {
        deliver(true);
        reset(INITIAL);
        change(INITIAL, OWN);
        assertThat(binds(OWN)).isTrue();
    }

    private Connector.Delivered deliver(boolean enabled, String... groups) throws TargetFailure {
        return connector.deliver(content(identity, userName, enabled, List.of(groups)));
    }

    private AccountContent content(UUID id, String name, boolean enabled, List<String> groups) {
        return new AccountContent(
                id,
                name,
                "Anna",
                familyName,
                "anna." + tag + "@example.org",
                isProtected,
                enabled,
                groups,
                Set.of(first, second));
    }

    private Entry account() throws LDAPException {
        return account(identity);
    }

    /** The one entry that holds the id; more than one is an error. */
    private Entry account(UUID id) throws LDAPException {
        return service.searchForEntry(
                access().baseDn(),
                SearchScope.SUB,
                Filter.createEqualityFilter("employeeNumber", id.toString()),
                "*",
                "memberOf",
                "pwdLastSet");
    }

    private static boolean isDisabled(Entry account) {
        return (account.getAttributeValueAsInteger("userAccountControl") & ACCOUNT_DISABLED) != 0;
    }

    private List<DN> groups() throws LDAPException {
        String[] groups = account().getAttributeValues("memberOf");
        return groups == null
                ? List.of()
                : List.of(groups).stream().map(ActiveDirectoryContract::dn).toList();
    }

    private static DN group(String name) {
        return dn("CN=" + name + ",OU=Groups,DC=portal,DC=test");
    }

    private static DN dn(String text) {
        try {
            return new DN(text);
        } catch (LDAPException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** As notification-service sets a password. */
    private void reset(String password) throws LDAPException {
        service.modify(
                account().getDN(),
                List.of(
                        password(ModificationType.REPLACE, password),
                        new Modification(ModificationType.REPLACE, "pwdLastSet", "0")));
    }

    /** As a workstation changes one that has to be changed: whoever is bound shows the old password. */
    private void change(String old, String replacement) throws LDAPException {
        service.modify(account().getDN(), changes(old, replacement));
    }

    private static List<Modification> changes(String old, String replacement) {
        return List.of(password(ModificationType.DELETE, old), password(ModificationType.ADD, replacement));
    }

    private static Modification password(ModificationType type, String password) {
        return new Modification(type, "unicodePwd", ('"' + password + '"').getBytes(UTF_16LE));
    }

    private boolean binds(String password) throws LDAPException {
        try (var bound = access().connect(account().getDN(), password)) {
            return bound.isConnected();
        }
    }

    private String refusalOf(String password) throws LDAPException {
        String dn = account().getDN();
        LDAPException refusal = catchThrowableOfType(
                LDAPException.class, () -> access().connect(dn, password).close());
        assertThat(refusal).as("a bind that should be refused").isNotNull();
        return refusal.getDiagnosticMessage();
    }
}
