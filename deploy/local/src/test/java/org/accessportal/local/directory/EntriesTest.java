package org.accessportal.local.directory;

import static org.accessportal.local.directory.DirectoryFixture.GOOD;
import static org.accessportal.local.directory.DirectoryFixture.addGroup;
import static org.accessportal.local.directory.DirectoryFixture.addUser;
import static org.accessportal.local.directory.DirectoryFixture.enable;
import static org.accessportal.local.directory.DirectoryFixture.group;
import static org.accessportal.local.directory.DirectoryFixture.reset;
import static org.accessportal.local.directory.DirectoryFixture.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.accessportal.local.layout.Service;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntriesTest {

    @TempDir
    Path folder;

    private DirectoryFixture directory;
    private LDAPConnection identity;

    @BeforeEach
    void open() throws Exception {
        directory = new DirectoryFixture(folder);
        identity = directory.as(Service.IDENTITY);
    }

    @AfterEach
    void close() {
        identity.close();
        directory.close();
    }

    @Test
    void accountBeginsDisabledWithAnIdentifierOfItsOwn() throws Exception {
        addUser(identity, "erik01");
        var entry = identity.getEntry(user("erik01"));
        assertThat(entry.getAttributeValueBytes("objectGUID")).hasSize(16);
        assertThat(Integer.parseInt(entry.getAttributeValue("userAccountControl")) & 2)
                .isEqualTo(2);
        assertThat(entry.getAttributeValue("pwdLastSet")).isEqualTo("0");
        assertThat(entry.getAttributeValue("distinguishedName")).isEqualToIgnoringCase(user("erik01"));

        var byId = Filter.createEqualityFilter("objectGUID", entry.getAttributeValueBytes("objectGUID"));
        assertThat(identity.search(Names.BASE, SearchScope.SUB, byId).getEntryCount())
                .isOne();
    }

    @Test
    void accountNameIsUnique() throws Exception {
        addUser(identity, "erik01");
        assertThat(refusal(() -> identity.add(
                                user("erik02"),
                                new Attribute("objectClass", "top", "person", "organizationalPerson", "user"),
                                new Attribute("sAMAccountName", "ERIK01")))
                        .getResultCode())
                .isEqualTo(ResultCode.ENTRY_ALREADY_EXISTS);
    }

    @Test
    void membershipShowsOnBothSidesAndFollowsRenamesAndRemovals() throws Exception {
        addUser(identity, "erik01");
        addUser(identity, "elsa01");
        addGroup(identity, "vard", user("erik01"), user("elsa01"));
        assertThat(memberOf("erik01")).containsExactly(group("vard"));

        identity.modifyDN(user("erik01"), "CN=erik99", true);
        identity.modifyDN(group("vard"), "CN=omsorg", true);
        assertThat(members("omsorg")).containsExactlyInAnyOrder(user("erik99"), user("elsa01"));
        assertThat(memberOf("erik99")).containsExactly(group("omsorg"));

        identity.delete(user("elsa01"));
        assertThat(members("omsorg")).containsExactly(user("erik99"));
        identity.modify(group("omsorg"), new Modification(ModificationType.DELETE, "member", user("erik99")));
        assertThat(memberOf("erik99")).isEmpty();
    }

    @Test
    void membershipIsRefusedWhereActiveDirectoryWould() throws Exception {
        addUser(identity, "erik01");
        addGroup(identity, "vard", user("erik01"));
        assertThat(member(ModificationType.ADD, user("nobody"))).isEqualTo(ResultCode.NO_SUCH_OBJECT);
        assertThat(member(ModificationType.ADD, user("erik01"))).isEqualTo(ResultCode.ENTRY_ALREADY_EXISTS);
        identity.modify(group("vard"), new Modification(ModificationType.DELETE, "member", user("erik01")));
        assertThat(member(ModificationType.DELETE, user("erik01"))).isEqualTo(ResultCode.UNWILLING_TO_PERFORM);
    }

    @Test
    void withoutBindOnlyTheRootEntryIsReadable() throws Exception {
        try (var stranger = directory.anonymous()) {
            assertThat(stranger.getRootDSE().getAttributeValue("defaultNamingContext"))
                    .isEqualTo(Names.BASE);
            assertThat(refusal(() -> stranger.search(Names.BASE, SearchScope.SUB, "(objectClass=*)"))
                            .getResultCode())
                    .isEqualTo(ResultCode.OPERATIONS_ERROR);
            assertThat(refusal(() -> addUser(stranger, "x")).getResultCode()).isEqualTo(ResultCode.OPERATIONS_ERROR);
        }
    }

    @Test
    void ordinaryAccountReadsAndWritesNothing() throws Exception {
        addUser(identity, "erik01");
        reset(identity, "erik01", GOOD);
        enable(identity, "erik01");
        try (var erik = directory.as(user("erik01"), GOOD)) {
            assertThat(erik.getEntry(user("erik01"))).isNotNull();
            var title = new Modification(ModificationType.REPLACE, "title", "Chef");
            assertThat(refusal(() -> erik.modify(user("erik01"), title)).getResultCode())
                    .isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);
        }
    }

    @Test
    void longResultsComeInPages() throws Exception {
        for (int i = 0; i < 5; i++) {
            addUser(identity, "page" + i);
        }
        var request = new SearchRequest(Names.PEOPLE, SearchScope.ONE, "(objectClass=user)");
        request.addControl(new SimplePagedResultsControl(2));
        var result = identity.search(request);
        assertThat(result.getEntryCount()).isEqualTo(2);
        assertThat(SimplePagedResultsControl.get(result).moreResultsToReturn()).isTrue();
    }

    @Test
    void everythingAcknowledgedIsThereAfterAnyNumberOfRestarts() throws Exception {
        addUser(identity, "åsa ö");
        addGroup(identity, "vard", user("åsa ö"));
        byte[] id = identity.getEntry(user("åsa ö")).getAttributeValueBytes("objectGUID");
        for (int i = 0; i < 3; i++) {
            directory.restart();
            identity = directory.as(Service.IDENTITY);
            assertThat(identity.getEntry(user("åsa ö")).getAttributeValueBytes("objectGUID"))
                    .isEqualTo(id);
            assertThat(memberOf("åsa ö")).containsExactly(group("vard"));
        }
    }

    @Test
    void recordThatACrashCutOffIsForgotten() throws Exception {
        addUser(identity, "erik01");
        directory.close();
        try (var files = Files.list(folder.resolve("directory"))) {
            Path journal = files.filter(file -> file.getFileName().toString().startsWith("journal"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(journal, "dn: CN=half,OU=Peo", StandardOpenOption.APPEND);
        }
        directory.start();
        identity = directory.as(Service.IDENTITY);
        assertThat(identity.search(Names.PEOPLE, SearchScope.ONE, "(objectClass=user)")
                        .getEntryCount())
                .isOne();
    }

    private ResultCode member(ModificationType type, String dn) {
        return refusal(() -> identity.modify(group("vard"), new Modification(type, "member", dn)))
                .getResultCode();
    }

    private String[] memberOf(String name) throws LDAPException {
        return orEmpty(identity.getEntry(user(name)).getAttributeValues("memberOf"));
    }

    private String[] members(String name) throws LDAPException {
        return orEmpty(identity.getEntry(group(name)).getAttributeValues("member"));
    }

    private static String[] orEmpty(String[] values) {
        return values == null ? new String[0] : values;
    }

    private static LDAPException refusal(ThrowingCallable call) {
        return catchThrowableOfType(LDAPException.class, call);
    }
}
