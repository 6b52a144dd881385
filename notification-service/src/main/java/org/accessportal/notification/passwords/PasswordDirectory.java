package org.accessportal.notification.passwords;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import com.unboundid.util.ssl.PEMFileTrustManager;
import com.unboundid.util.ssl.SSLSocketVerifier;
import com.unboundid.util.ssl.SSLUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.net.ssl.SSLSocketFactory;
import org.accessportal.notification.NotificationProblem;
import org.accessportal.notification.NotificationSettings;

/** Sets passwords in the directory, with change forced at the first logon; can do nothing else there. */
@ApplicationScoped
public class PasswordDirectory {

    private static final int ACCOUNT_DISABLED = 0x2;
    private static final int TIMEOUT_MILLIS = 5_000;

    /** Unlike a browser, the library looks at the name in a certificate only when it is asked to. */
    private static final SSLSocketVerifier THE_HOST_THAT_WAS_MEANT = new HostNameSSLSocketVerifier(false);

    /**
     * An account as the directory has it.
     *
     * @param userName what the employee signs in with
     * @param changeForced the password that is set must be changed at the next logon: nobody has used it yet
     * @param locked too many wrong passwords have been tried
     */
    public record Account(String dn, String userName, boolean enabled, boolean changeForced, boolean locked) {

        /** Refuses (409) a password for an account that lets nobody in. */
        void requireEnabled() {
            if (!enabled) {
                throw NotificationProblem.ACCOUNT_NOT_ACTIVE.because("It is not enabled in the directory");
            }
        }

        /** Never the name in a log. */
        @Override
        public String toString() {
            return "Account[…]";
        }
    }

    private final NotificationSettings.DirectoryAccess settings;

    PasswordDirectory(NotificationSettings settings) {
        this.settings = settings.directory();
    }

    /** The account of an identity; 503 when the directory is away, 409 when it has none that is enabled. */
    public Account findEnabled(UUID identityId) {
        Account account = find(identityId);
        account.requireEnabled();
        return account;
    }

    /** The account of an identity, whether it lets somebody in or not. */
    Account find(UUID identityId) {
        try (LDAPConnection connection = connect()) {
            SearchResultEntry entry = connection.searchForEntry(
                    settings.baseDn(),
                    SearchScope.SUB,
                    Filter.createEqualityFilter(settings.idAttribute(), identityId.toString()),
                    "sAMAccountName",
                    "userAccountControl",
                    "pwdLastSet",
                    "lockoutTime");
            if (entry == null) {
                throw NotificationProblem.ACCOUNT_NOT_ACTIVE.because("The directory has no account for this person");
            }
            Integer control = entry.getAttributeValueAsInteger("userAccountControl");
            return new Account(
                    entry.getDN(),
                    entry.getAttributeValue("sAMAccountName"),
                    control == null || (control & ACCOUNT_DISABLED) == 0,
                    "0".equals(entry.getAttributeValue("pwdLastSet")),
                    !"0".equals(Objects.requireNonNullElse(entry.getAttributeValue("lockoutTime"), "0")));
        } catch (LDAPException e) {
            throw NotificationProblem.DIRECTORY_AWAY.because(e.getResultCode().getName());
        }
    }

    /** Sets the account's password, to be changed at the first logon, and opens the account if it was locked. */
    public void set(Account account, String password) {
        byte[] quoted = ('"' + password + '"').getBytes(StandardCharsets.UTF_16LE);
        List<Modification> changes = new ArrayList<>(List.of(
                new Modification(ModificationType.REPLACE, "unicodePwd", quoted),
                new Modification(ModificationType.REPLACE, "pwdLastSet", "0")));
        if (account.locked()) {
            changes.add(new Modification(ModificationType.REPLACE, "lockoutTime", "0"));
        }
        try (LDAPConnection connection = connect()) {
            connection.modify(account.dn(), changes);
        } catch (LDAPException e) {
            throw NotificationProblem.DIRECTORY_AWAY.because(e.getResultCode().getName());
        }
    }

    private LDAPConnection connect() throws LDAPException {
        String address = settings.url()
                .orElseThrow(() -> NotificationProblem.DIRECTORY_AWAY.because("No directory is configured"));
        LDAPURL url = new LDAPURL(address);
        var options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis(TIMEOUT_MILLIS);
        options.setResponseTimeoutMillis(TIMEOUT_MILLIS);
        options.setSSLSocketVerifier(THE_HOST_THAT_WAS_MEANT);
        return new LDAPConnection(
                sockets(),
                options,
                url.getHost(),
                url.getPort(),
                settings.bindDn().orElse(""),
                settings.password().orElse(""));
    }

    private SSLSocketFactory sockets() {
        try {
            SSLUtil tls = settings.caFile().isPresent()
                    ? new SSLUtil(
                            new PEMFileTrustManager(settings.caFile().get().toFile()))
                    : new SSLUtil();
            return tls.createSSLSocketFactory();
        } catch (GeneralSecurityException e) {
            throw NotificationProblem.DIRECTORY_AWAY.because("The directory's certificate cannot be checked");
        }
    }
}
