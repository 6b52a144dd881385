package org.accessportal.local.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.protocol.BindRequestProtocolOp;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides binds the way AD does: the name, then the password, then whether the account may be used. */
final class Gatekeeper {

    private static final String MUST_CHANGE = "0";

    private final DirectoryTree tree;
    private final List<ServiceAccount> services;

    Gatekeeper(DirectoryTree tree, List<ServiceAccount> services) {
        this.tree = tree;
        this.services = services;
    }

    /** The rights that the bind gives; a refusal says why in AD's words. */
    Rights admit(BindRequestProtocolOp request) throws LDAPException {
        if (request.getCredentialsType() != BindRequestProtocolOp.CRED_TYPE_SIMPLE) {
            throw Refusal.METHOD_NOT_SUPPORTED.exception();
        }
        ASN1OctetString simple = request.getSimplePassword();
        String password = simple == null ? "" : new String(simple.getValue(), UTF_8);
        if (password.isEmpty()) {
            if (request.getBindDN().isEmpty()) {
                return Rights.NOTHING;
            }
            throw Refusal.EMPTY_PASSWORD.exception();
        }
        return admit(request.getBindDN(), password);
    }

    private Rights admit(String name, String password) throws LDAPException {
        Entry account = find(name);
        if (account == null) {
            throw Refusal.UNKNOWN_USER.exception();
        }
        for (ServiceAccount service : services) {
            if (DN.equals(service.dn(), account.getDN())) {
                if (service.knows(password)) {
                    return service.rights();
                }
                throw Refusal.WRONG_PASSWORD.exception();
            }
        }
        PasswordHash kept = tree.passwordOf(account);
        if (kept == null || !kept.matches(password)) {
            throw Refusal.WRONG_PASSWORD.exception();
        }
        if (AccountControl.of(account).isDisabled()) {
            throw Refusal.ACCOUNT_DISABLED.exception();
        }
        if (MUST_CHANGE.equals(account.getAttributeValue(Names.PWD_LAST_SET))) {
            throw Refusal.MUST_CHANGE_PASSWORD.exception();
        }
        return Rights.READ;
    }

    /** By distinguished name, by principal name, or by domain and account name. */
    private @Nullable Entry find(String name) throws LDAPException {
        if (DN.isValidDN(name)) {
            return tree.find(name);
        }
        String domain = Names.DOMAIN + "\\";
        if (name.toUpperCase(Locale.ROOT).startsWith(domain)) {
            return tree.findBy(Names.ACCOUNT_NAME, name.substring(domain.length()));
        }
        return tree.findBy(Names.PRINCIPAL_NAME, name);
    }
}
