package org.accessportal.local.directory;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import com.unboundid.ldap.sdk.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds entries: by an index where there is one, by looking at all of them where not. */
final class TreeSearch {

    private final Nodes nodes;
    private final Schema schema;

    TreeSearch(Nodes nodes, Schema schema) {
        this.nodes = nodes;
        this.schema = schema;
    }

    /** What was found: all of it, a page, or as much as was allowed. */
    record Found(List<Entry> entries, ResultCode code, List<Control> controls) {}

    Found search(SearchRequest request) throws LDAPException {
        Control paging = request.getControl(SimplePagedResultsControl.PAGED_RESULTS_OID);
        for (Control control : request.getControls()) {
            if (control.isCritical() && !control.getOID().equals(SimplePagedResultsControl.PAGED_RESULTS_OID)) {
                throw Refusal.UNKNOWN_CONTROL.exception();
            }
        }
        List<Node> matching = matching(request);
        int from = 0;
        int to = matching.size();
        List<Control> answer = List.of();
        if (paging != null) {
            var page = new SimplePagedResultsControl(paging.getOID(), paging.isCritical(), paging.getValue());
            from = Math.min(to, offset(page.getCookie()));
            to = Math.min(to, from + page.getSize());
            ASN1OctetString cookie = to < matching.size() ? new ASN1OctetString(Integer.toString(to)) : null;
            answer = List.of(new SimplePagedResultsControl(matching.size(), cookie));
        }
        int limit = request.getSizeLimit();
        boolean tooMany = limit > 0 && to - from > limit;
        List<Entry> entries = new ArrayList<>();
        for (Node node : matching.subList(from, tooMany ? from + limit : to)) {
            entries.add(asked(node, request.getAttributeList()));
        }
        return new Found(entries, tooMany ? ResultCode.SIZE_LIMIT_EXCEEDED : ResultCode.SUCCESS, answer);
    }

    private List<Node> matching(SearchRequest request) throws LDAPException {
        Node start = nodes.require(new DN(request.getBaseDN()));
        Filter filter = request.getFilter();
        Set<String> memberships = membershipsIn(filter.toString());
        List<Node> candidates = request.getScope().equals(SearchScope.BASE) ? List.of(start) : candidates(filter);
        List<Node> matching = new ArrayList<>();
        for (Node node : candidates == null ? below(start) : candidates) {
            if (isInScope(node, start, request.getScope())
                    && filter.matchesEntry(nodes.entry(node, memberships), schema)) {
                matching.add(node);
            }
        }
        return matching;
    }

    private @Nullable List<Node> candidates(Filter filter) throws LDAPException {
        if (filter.getFilterType() == Filter.FILTER_TYPE_EQUALITY && DN.isValidDN(filter.getAssertionValue())) {
            String attribute = filter.getAttributeName();
            if (Names.same(attribute, Names.MEMBER) || Names.same(attribute, Names.MEMBER_OF)) {
                Node other = nodes.find(new DN(filter.getAssertionValue()));
                if (other == null) {
                    return List.of();
                }
                return List.copyOf(Names.same(attribute, Names.MEMBER) ? other.groups() : other.members());
            }
        }
        return nodes.index().candidates(filter);
    }

    private static boolean isInScope(Node node, Node start, SearchScope scope) {
        if (scope.equals(SearchScope.BASE)) {
            return node == start;
        }
        return scope.equals(SearchScope.ONE) ? node.parent() == start : node.isAtOrBelow(start);
    }

    private static List<Node> below(Node start) {
        List<Node> all = new ArrayList<>(List.of(start));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).children());
        }
        return all;
    }

    private static Set<String> membershipsIn(String filter) {
        String text = filter.toLowerCase(Locale.ROOT);
        Set<String> found = new HashSet<>();
        if (text.contains("(" + Names.MEMBER.toLowerCase(Locale.ROOT) + "=")) {
            found.add(Names.MEMBER);
        }
        if (text.contains("(" + Names.MEMBER_OF.toLowerCase(Locale.ROOT) + "=")) {
            found.add(Names.MEMBER_OF);
        }
        return found;
    }

    /** The entry with the attributes that were asked for. */
    private Entry asked(Node node, List<String> attributes) {
        boolean all = attributes.isEmpty() || attributes.contains("*");
        Set<String> memberships = new HashSet<>();
        for (String each : List.of(Names.MEMBER, Names.MEMBER_OF)) {
            if (all || attributes.stream().anyMatch(asked -> Names.same(asked, each))) {
                memberships.add(each);
            }
        }
        Entry entry = nodes.entry(node, memberships);
        if (all) {
            return entry;
        }
        Entry part = new Entry(entry.getDN(), schema);
        for (Attribute attribute : entry.getAttributes()) {
            if (attributes.stream().anyMatch(asked -> Names.same(asked, attribute.getName()))) {
                part.addAttribute(attribute);
            }
        }
        return part;
    }

    private static int offset(@Nullable ASN1OctetString cookie) {
        return cookie == null || cookie.getValueLength() == 0 ? 0 : Integer.parseInt(cookie.stringValue());
    }
}
