package org.accessportal.local.directory;

import com.unboundid.ldap.listener.LDAPListenerClientConnection;
import com.unboundid.ldap.listener.LDAPListenerRequestHandler;
import com.unboundid.ldap.protocol.AddRequestProtocolOp;
import com.unboundid.ldap.protocol.AddResponseProtocolOp;
import com.unboundid.ldap.protocol.BindRequestProtocolOp;
import com.unboundid.ldap.protocol.BindResponseProtocolOp;
import com.unboundid.ldap.protocol.CompareRequestProtocolOp;
import com.unboundid.ldap.protocol.CompareResponseProtocolOp;
import com.unboundid.ldap.protocol.DeleteRequestProtocolOp;
import com.unboundid.ldap.protocol.DeleteResponseProtocolOp;
import com.unboundid.ldap.protocol.ExtendedRequestProtocolOp;
import com.unboundid.ldap.protocol.ExtendedResponseProtocolOp;
import com.unboundid.ldap.protocol.LDAPMessage;
import com.unboundid.ldap.protocol.ModifyDNRequestProtocolOp;
import com.unboundid.ldap.protocol.ModifyDNResponseProtocolOp;
import com.unboundid.ldap.protocol.ModifyRequestProtocolOp;
import com.unboundid.ldap.protocol.ModifyResponseProtocolOp;
import com.unboundid.ldap.protocol.ProtocolOp;
import com.unboundid.ldap.protocol.SearchRequestProtocolOp;
import com.unboundid.ldap.protocol.SearchResultDoneProtocolOp;
import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPResult;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchScope;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One client's connection: who it is bound as, and its requests put to the directory. */
final class DirectoryConnection extends LDAPListenerRequestHandler {

    private static final Control[] NO_CONTROLS = new Control[0];

    private final Directory directory;
    private final Gatekeeper gatekeeper;
    private final Consumer<IOException> onBrokenDisk;
    private final @Nullable LDAPListenerClientConnection client;
    private Rights rights = Rights.NOTHING;

    DirectoryConnection(
            Directory directory,
            Gatekeeper gatekeeper,
            Consumer<IOException> onBrokenDisk,
            @Nullable LDAPListenerClientConnection client) {
        this.directory = directory;
        this.gatekeeper = gatekeeper;
        this.onBrokenDisk = onBrokenDisk;
        this.client = client;
    }

    @Override
    public LDAPListenerRequestHandler newInstance(LDAPListenerClientConnection connection) {
        return new DirectoryConnection(directory, gatekeeper, onBrokenDisk, connection);
    }

    @Override
    public LDAPMessage processBindRequest(int messageId, BindRequestProtocolOp request, List<Control> controls) {
        // A failed bind leaves the connection without any identity, whatever it had before.
        rights = Rights.NOTHING;
        return answer(messageId, BindResponseProtocolOp::new, () -> rights = gatekeeper.admit(request));
    }

    @Override
    public LDAPMessage processAddRequest(int messageId, AddRequestProtocolOp request, List<Control> controls) {
        return answer(messageId, AddResponseProtocolOp::new, () -> {
            rights.requireWriting();
            directory.add(new Entry(request.getDN(), request.getAttributes()));
        });
    }

    @Override
    public LDAPMessage processModifyRequest(int messageId, ModifyRequestProtocolOp request, List<Control> controls) {
        return answer(messageId, ModifyResponseProtocolOp::new, () -> {
            rights.requireModifying(request.getDN(), request.getModifications());
            directory.modify(request.getDN(), request.getModifications(), controls);
        });
    }

    @Override
    public LDAPMessage processDeleteRequest(int messageId, DeleteRequestProtocolOp request, List<Control> controls) {
        return answer(messageId, DeleteResponseProtocolOp::new, () -> {
            rights.requireWriting();
            directory.delete(request.toDeleteRequest(controls.toArray(NO_CONTROLS)));
        });
    }

    @Override
    public LDAPMessage processModifyDNRequest(
            int messageId, ModifyDNRequestProtocolOp request, List<Control> controls) {
        return answer(messageId, ModifyDNResponseProtocolOp::new, () -> {
            rights.requireWriting();
            directory.rename(request.toModifyDNRequest(controls.toArray(NO_CONTROLS)));
        });
    }

    @Override
    public LDAPMessage processSearchRequest(int messageId, SearchRequestProtocolOp request, List<Control> controls) {
        try {
            SearchRequest search = request.toSearchRequest(controls.toArray(NO_CONTROLS));
            if (request.getBaseDN().isEmpty() && request.getScope().equals(SearchScope.BASE)) {
                send(messageId, Blueprint.rootEntry());
                return new LDAPMessage(messageId, done(ResultCode.SUCCESS));
            }
            rights.requireReading();
            TreeSearch.Found found = directory.tree().search(search);
            for (Entry entry : found.entries()) {
                send(messageId, withOwnName(entry, request.getAttributes()));
            }
            return new LDAPMessage(messageId, done(found.code()), found.controls());
        } catch (LDAPException e) {
            return new LDAPMessage(
                    messageId, new SearchResultDoneProtocolOp(e.toLDAPResult()), e.getResponseControls());
        }
    }

    @Override
    public LDAPMessage processCompareRequest(int messageId, CompareRequestProtocolOp request, List<Control> controls) {
        try {
            rights.requireReading();
            Entry entry = directory.tree().require(request.getDN());
            boolean same = entry.hasAttributeValue(
                    request.getAttributeName(), request.getAssertionValue().getValue());
            ResultCode code = same ? ResultCode.COMPARE_TRUE : ResultCode.COMPARE_FALSE;
            return new LDAPMessage(messageId, new CompareResponseProtocolOp(new LDAPResult(messageId, code)));
        } catch (LDAPException e) {
            return new LDAPMessage(messageId, new CompareResponseProtocolOp(e.toLDAPResult()));
        }
    }

    @Override
    public LDAPMessage processExtendedRequest(
            int messageId, ExtendedRequestProtocolOp request, List<Control> controls) {
        LDAPResult refusal = Refusal.OPERATION_NOT_SUPPORTED.exception().toLDAPResult();
        return new LDAPMessage(
                messageId,
                new ExtendedResponseProtocolOp(
                        refusal.getResultCode().intValue(),
                        refusal.getMatchedDN(),
                        refusal.getDiagnosticMessage(),
                        List.of(),
                        null,
                        null));
    }

    private static SearchResultDoneProtocolOp done(ResultCode code) {
        return new SearchResultDoneProtocolOp(new LDAPResult(0, code));
    }

    private void send(int messageId, Entry entry) throws LDAPException {
        if (client != null) {
            client.sendSearchResultEntry(messageId, entry);
        }
    }

    /** AD's entries tell their own name in an attribute; here it follows from where they are. */
    private static Entry withOwnName(Entry found, List<String> requested) {
        boolean wanted = requested.isEmpty()
                || requested.stream().anyMatch(name -> name.equals("*") || Names.same(name, Names.DISTINGUISHED_NAME));
        if (!wanted) {
            return found;
        }
        Entry entry = found.duplicate();
        entry.setAttribute(Names.DISTINGUISHED_NAME, entry.getDN());
        return entry;
    }

    /** Something that a request asks for; returning means that it has been done for good. */
    private interface Deed {
        void carryOut() throws LDAPException, IOException;
    }

    private LDAPMessage answer(int messageId, Function<LDAPResult, ProtocolOp> response, Deed deed) {
        LDAPResult result;
        try {
            deed.carryOut();
            result = new LDAPResult(messageId, ResultCode.SUCCESS);
        } catch (LDAPException e) {
            result = e.toLDAPResult();
        } catch (IOException e) {
            onBrokenDisk.accept(e);
            result = new LDAPResult(messageId, ResultCode.UNAVAILABLE);
        }
        return new LDAPMessage(messageId, response.apply(result));
    }
}
