package org.accessportal.order.providers;

/** Which units make up a provider, as the head of a query: the uppermost unit that is one, with everything under it. */
public final class ProviderTree {

    /**
     * {@code provider (unit_id, provider_id)} of the organization, and {@code engaged (provider_id, engagement_id,
     * identity_id, protected_identity)} of those who work there today. Asks for {@code :organization} and {@code :today}.
     */
    public static final String PROVIDERS_AND_THEIR_STAFF = """
            with recursive provider as (
              select u.unit_id, u.unit_id as provider_id from directory_unit u
                left join directory_unit above on above.unit_id = u.parent_id
              where u.organization_id = :organization and u.provider and not u.archived
                and not coalesce(above.provider, false)
              union all
              select u.unit_id, p.provider_id from directory_unit u join provider p on u.parent_id = p.unit_id
              where u.provider),
            engaged as (
              select p.provider_id, e.engagement_id, e.identity_id, i.protected_identity
              from provider p join directory_engagement e using (unit_id)
                join directory_identity i on i.identity_id = e.identity_id
              where (e.starts_on is null or e.starts_on <= :today) and (e.ends_on is null or e.ends_on >= :today)),
            """;

    private ProviderTree() {}
}
