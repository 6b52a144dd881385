package org.accessportal.identity.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.naming.NameAlreadyBoundException;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.OperationNotSupportedException;
import javax.naming.directory.AttributeInUseException;
import javax.naming.directory.NoSuchAttributeException;
import javax.naming.ldap.LdapName;
import org.accessportal.identity.provisioning.ldap.PlainName;
import org.identityconnectors.framework.api.ConnectorFacade;
import org.identityconnectors.framework.common.exceptions.ConnectorException;
import org.identityconnectors.framework.common.objects.Attribute;
import org.identityconnectors.framework.common.objects.AttributeBuilder;
import org.identityconnectors.framework.common.objects.AttributeDelta;
import org.identityconnectors.framework.common.objects.AttributeDeltaBuilder;
import org.identityconnectors.framework.common.objects.Name;
import org.identityconnectors.framework.common.objects.ObjectClass;
import org.identityconnectors.framework.common.objects.OperationOptions;
import org.identityconnectors.framework.common.objects.OperationOptionsBuilder;
import org.identityconnectors.framework.common.objects.Uid;
import org.identityconnectors.framework.common.objects.filter.FilterBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Delivers accounts to an Active Directory by ConnId's LDAP connector (PR-1): found by the identity's id, disabled until
 * they are wanted.
 */
@ApplicationScoped
class ActiveDirectory implements Connector {

    private static final OperationOptions PLAIN = new OperationOptionsBuilder().build();
    private static final OperationOptions READING = new OperationOptionsBuilder()
            .setAttributesToGet(DirectoryEntry.ATTRIBUTES)
            .build();

    private final DirectoryConnection connection;
    private final DirectorySettings settings;

    ActiveDirectory(DirectoryConnection connection, DirectorySettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    @Override
    public Delivered deliver(AccountContent account) throws TargetFailure {
        try {
            ConnectorFacade directory = connection.facade();
            DirectoryEntry entry = find(directory, account);
            if (entry == null) {
                entry = create(directory, account);
            }
            boolean passwordNeeded = bringUpToDate(directory, entry, account);
            bringGroupsUpToDate(directory, entry, account);
            return new Delivered(passwordNeeded);
        } catch (NamingException | RuntimeException e) {
            throw new TargetFailure(Refusal.reasonOf(e), e);
        }
    }

    private @Nullable DirectoryEntry find(ConnectorFacade directory, AccountContent account) {
        List<DirectoryEntry> found = new ArrayList<>();
        directory.search(
                ObjectClass.ACCOUNT,
                FilterBuilder.equalTo(AttributeBuilder.build(
                        settings.idAttribute(), account.identityId().toString())),
                each -> found.add(DirectoryEntry.of(each)),
                READING);
        if (found.size() > 1) {
            throw new ConnectorException("More than one account holds the identity's id");
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private DirectoryEntry create(ConnectorFacade directory, AccountContent account) {
        Set<Attribute> attributes = new HashSet<>();
        attributes.add(new Name(PlainName.of(account.userName(), settings.peopleRdn() + "," + settings.baseDn())));
        attributes.add(AttributeBuilder.build("sAMAccountName", AccountName.of(account.userName())));
        attributes.add(AttributeBuilder.build("userPrincipalName", account.userName() + "@" + settings.domain()));
        attributes.add(AttributeBuilder.build(
                settings.idAttribute(), account.identityId().toString()));
        attributes.add(AttributeBuilder.build(DirectoryEntry.CONTROL, Integer.toString(DirectoryEntry.NEW_ACCOUNT)));
        attributes.add(AttributeBuilder.build(DirectoryEntry.PASSWORD, UnknownPassword.encoded()));
        attributes.add(AttributeBuilder.build(DirectoryEntry.PASSWORD_SET, DirectoryEntry.MUST_CHANGE));
        DirectoryEntry.namesOf(account).forEach((name, value) -> {
            if (!value.isEmpty()) {
                attributes.add(AttributeBuilder.build(name, value));
            }
        });
        return DirectoryEntry.created(directory.create(ObjectClass.ACCOUNT, attributes, PLAIN), account);
    }

    /** Returns whether nobody knows a password for the account, now that it is as it should be. */
    private static boolean bringUpToDate(ConnectorFacade directory, DirectoryEntry entry, AccountContent account) {
        Set<AttributeDelta> changes = new HashSet<>();
        DirectoryEntry.namesOf(account).forEach((name, wanted) -> {
            List<String> present = entry.names().getOrDefault(name, List.of());
            if (!present.equals(wanted)) {
                changes.add(
                        wanted.isEmpty()
                                ? AttributeDeltaBuilder.build(name, List.of(), present)
                                : AttributeDeltaBuilder.build(name, wanted));
            }
        });
        boolean enables = account.enabled() && entry.isDisabled();
        if (enables) {
            // what anybody knew before no longer opens it (PW-2)
            changes.add(AttributeDeltaBuilder.build(DirectoryEntry.PASSWORD, List.of(UnknownPassword.encoded())));
            changes.add(AttributeDeltaBuilder.build(DirectoryEntry.PASSWORD_SET, List.of(DirectoryEntry.MUST_CHANGE)));
        }
        if (account.enabled() == entry.isDisabled()) {
            changes.add(AttributeDeltaBuilder.build(
                    DirectoryEntry.CONTROL, List.of(Integer.toString(entry.controlWhen(account.enabled())))));
        }
        if (!changes.isEmpty()) {
            directory.updateDelta(ObjectClass.ACCOUNT, entry.uid(), changes, PLAIN);
        }
        return enables || entry.passwordMustChange();
    }

    private void bringGroupsUpToDate(ConnectorFacade directory, DirectoryEntry entry, AccountContent account)
            throws NamingException {
        String groups = settings.groupsRdn() + "," + settings.baseDn();
        LdapName parent = new LdapName(groups);
        Set<String> present = new HashSet<>();
        for (String group : entry.groups()) {
            LdapName name = new LdapName(group);
            if (name.size() == parent.size() + 1 && name.startsWith(parent)) {
                present.add(name.getRdn(parent.size()).getValue().toString().toLowerCase(Locale.ROOT));
            }
        }
        for (String group : account.groups()) {
            if (!present.remove(group.toLowerCase(Locale.ROOT))) {
                join(directory, group, groups, entry.uid());
            }
        }
        for (String group : account.managedGroups()) {
            if (present.contains(group.toLowerCase(Locale.ROOT))) {
                leave(directory, PlainName.of(group, groups), entry.uid());
            }
        }
    }

    private static void join(ConnectorFacade directory, String group, String groups, Uid member) {
        String dn = PlainName.of(group, groups);
        List<String> members = List.of(member.getUidValue());
        if (changeMembers(directory, dn, members, List.of()) instanceof NameNotFoundException) {
            try {
                directory.create(
                        ObjectClass.GROUP,
                        Set.of(
                                new Name(dn),
                                AttributeBuilder.build("sAMAccountName", AccountName.of(group)),
                                AttributeBuilder.build(DirectoryEntry.MEMBER, members)),
                        PLAIN);
            } catch (ConnectorException e) {
                if (!(Refusal.of(e) instanceof NameAlreadyBoundException)) {
                    throw e;
                }
                // another delivery was first to make the group
                changeMembers(directory, dn, members, List.of());
            }
        }
    }

    private static void leave(ConnectorFacade directory, String group, Uid member) {
        changeMembers(directory, group, List.of(), List.of(member.getUidValue()));
    }

    /** Returns why nothing was to be done, if there was nothing: no such group, or the member is in, or out, already. */
    private static @Nullable NamingException changeMembers(
            ConnectorFacade directory, String group, List<String> come, List<String> gone) {
        try {
            directory.updateDelta(
                    ObjectClass.GROUP,
                    new Uid(group),
                    Set.of(AttributeDeltaBuilder.build(DirectoryEntry.MEMBER, come, gone)),
                    PLAIN);
            return null;
        } catch (ConnectorException e) {
            NamingException refusal = Refusal.of(e);
            // Active Directory is unwilling to take out who is not in, where others miss the value
            boolean nothingToDo = gone.isEmpty()
                    ? refusal instanceof AttributeInUseException
                            || refusal instanceof NameAlreadyBoundException
                            || refusal instanceof NameNotFoundException
                    : refusal instanceof NoSuchAttributeException || refusal instanceof OperationNotSupportedException;
            if (!nothingToDo) {
                throw e;
            }
            return refusal;
        }
    }
}
