package org.accessportal.local.directory;

import static org.accessportal.local.directory.DirectoryFixture.BETTER;
import static org.accessportal.local.directory.DirectoryFixture.GOOD;
import static org.accessportal.local.directory.DirectoryFixture.addUser;
import static org.accessportal.local.directory.DirectoryFixture.change;
import static org.accessportal.local.directory.DirectoryFixture.enable;
import static org.accessportal.local.directory.DirectoryFixture.reset;
import static org.accessportal.local.directory.DirectoryFixture.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchScope;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accessportal.local.layout.Service;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @TempDir
    Path folder;

    private DirectoryFixture directory;
    private LDAPConnection identity;
    private LDAPConnection notification;

    @BeforeEach
    void givenAnEnabledUser() throws Exception {
        directory = new DirectoryFixture(folder);
        identity = directory.as(Service.IDENTITY);
        notification = directory.as(Service.NOTIFICATION);
        addUser(identity, "berta01");
        reset(identity, "berta01", GOOD);
        enable(identity, "berta01");
    }

    @AfterEach
    void close() {
        identity.close();
        notification.close();
        directory.close();
    }

    @Test
    void rightPasswordBindsByEachOfTheNames() throws Exception {
        for (String name : new String[] {user("berta01"), "berta01@portal.test", "PORTAL\\berta01"}) {
            directory.as(name, GOOD).close();
        }
    }

    @Test
    void wrongPasswordAndUnknownUserAreToldApartAsInActiveDirectory() {
        assertRefused("data 52e", () -> directory.as(user("berta01"), BETTER));
        assertRefused("data 525", () -> directory.as(user("nobody"), GOOD));
    }

    @Test
    void emptyPasswordNeverBinds() throws Exception {
        try (var connection = directory.anonymous()) {
            connection.getConnectionOptions().setBindWithDNRequiresPassword(false);
            assertThat(refusal(() -> connection.bind(user("berta01"), "")).getResultCode())
                    .isEqualTo(ResultCode.UNWILLING_TO_PERFORM);
        }
    }

    @Test
    void disabledAccountIsRefusedWithItsReason() throws Exception {
        identity.modify(user("berta01"), new Modification(ModificationType.REPLACE, "userAccountControl", "514"));

        assertRefused(
                "80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 533, v4563",
                () -> directory.as(user("berta01"), GOOD));
    }

    @Test
    void forcedChangeIsDoneByShowingTheOldPassword() throws Exception {
        notification.modify(
                user("berta01"),
                DirectoryFixture.password(ModificationType.REPLACE, GOOD),
                new Modification(ModificationType.REPLACE, "pwdLastSet", "0"));
        assertRefused("data 773", () -> directory.as(user("berta01"), GOOD));

        addUser(identity, "other");
        reset(identity, "other", GOOD);
        enable(identity, "other");
        try (var other = directory.as(user("other"), GOOD)) {
            assertThat(refusal(() -> change(other, "berta01", BETTER, "Blabar-Abborre-99"))
                            .getResultCode())
                    .isEqualTo(ResultCode.CONSTRAINT_VIOLATION);
            change(other, "berta01", GOOD, BETTER);
        }

        directory.as(user("berta01"), BETTER).close();
        assertRefused("data 52e", () -> directory.as(user("berta01"), GOOD));
    }

    @Test
    void ownerMayNotResetOnlyChange() throws Exception {
        try (var own = directory.as(user("berta01"), GOOD)) {
            assertThat(refusal(() -> reset(own, "berta01", BETTER)).getResultCode())
                    .isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);
            change(own, "berta01", GOOD, BETTER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Short-1", "alllowercaseletters", "berta01-Berta01-X"})
    void weakPasswordIsRefused(String weak) {
        assertThat(refusal(() -> reset(notification, "berta01", weak)).getResultCode())
                .isEqualTo(ResultCode.UNWILLING_TO_PERFORM);
    }

    @Test
    void passwordThatIsNotInQuotedUtf16IsRefused() {
        var plain = new Modification(ModificationType.REPLACE, "unicodePwd", GOOD);
        assertThat(refusal(() -> notification.modify(user("berta01"), plain)).getResultCode())
                .isEqualTo(ResultCode.UNWILLING_TO_PERFORM);
    }

    @Test
    void notificationServiceSetsPasswordsAndNothingElse() throws Exception {
        reset(notification, "berta01", BETTER);
        directory.as(user("berta01"), BETTER).close();

        var title = new Modification(ModificationType.REPLACE, "title", "Chef");
        assertThat(refusal(() -> notification.modify(user("berta01"), title)).getResultCode())
                .isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);
        assertThat(refusal(() -> notification.delete(user("berta01"))).getResultCode())
                .isEqualTo(ResultCode.INSUFFICIENT_ACCESS_RIGHTS);
    }

    @Test
    void accountWithoutPasswordCannotBeEnabled() throws Exception {
        addUser(identity, "new01");
        assertThat(refusal(() -> enable(identity, "new01")).getResultCode()).isEqualTo(ResultCode.UNWILLING_TO_PERFORM);
    }

    @Test
    void passwordIsNeverReadableNorFindableNorOnDisk() throws Exception {
        var entry = identity.getEntry(user("berta01"), "*", "+", "unicodePwd", "userPassword");
        assertThat(entry.hasAttribute("unicodePwd")).isFalse();
        assertThat(entry.hasAttribute("userPassword")).isFalse();
        assertThat(identity.search(Names.PEOPLE, SearchScope.SUB, "(unicodePwd=*)")
                        .getEntryCount())
                .isZero();
        try (var files = Files.walk(folder.resolve("directory"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).doesNotContain(GOOD);
            }
        }
    }

    @Test
    void passwordSurvivesRestarts() throws Exception {
        directory.restart();
        directory.as(user("berta01"), GOOD).close();
        directory.restart();
        directory.as(user("berta01"), GOOD).close();
    }

    private static void assertRefused(String diagnostic, ThrowingCallable bind) {
        LDAPException refusal = refusal(bind);
        assertThat(refusal.getResultCode()).isEqualTo(ResultCode.INVALID_CREDENTIALS);
        assertThat(refusal.getDiagnosticMessage()).contains(diagnostic);
    }

    private static LDAPException refusal(ThrowingCallable call) {
        return catchThrowableOfType(LDAPException.class, call);
    }
}
