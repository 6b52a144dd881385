// Generated from policy-service/openapi.yaml by "npm run generate"; never edited by hand.
export interface paths {
    "/policy/v1/audit-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exports the service's audit log (GO-2)
         * @description For auditors and system administrators: the sealed rows of their own organization, in the order of the chain, of any size. A line is a JSON object of kind CHAIN (the first: whose chain, what was asked for, through which number), ROW (number, hash, row), PASSED (rows that were not asked for: from, to, hash of the last) or END (how many rows, last number and hash). deploy/verify-audit follows the chain from the file alone. A file without END has been cut off. Every export is itself on record, with what was asked for and the head of the chain.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AuditExportRequest"];
                };
            };
            responses: {
                /** @description One JSON object on each line */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-ndjson": string;
                    };
                };
                /** @description The body is not JSON, or has an unknown or mistyped field */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The viewer is neither auditor nor system administrator */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The action is no code */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description More than six a minute */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/audit-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Searches the service's audit log (GO-2)
         * @description For auditors and system administrators, among the rows of their own organization. The answer says where to go on; there is no total. Every search is itself on record, with what was asked about, and also the one that goes on.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AuditSearchRequest"];
                };
            };
            responses: {
                /** @description The rows, the newest first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AuditFound"];
                    };
                };
                /** @description The body is not JSON, or has an unknown or mistyped field */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The viewer is neither auditor nor system administrator */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The limit is out of bounds, or the action is no code */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description More than 120 a minute */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/audit-spot-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Spot checks of the organization, the latest first (GO-2) */
        get: {
            parameters: {
                query?: {
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description How many rows to pass over */
                    offset?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of spot checks, with how far each has come */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageSpotCheckSummary"];
                    };
                };
                /** @description The viewer is neither auditor nor system administrator */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Draws rows of the audit log at random, to be reviewed (GO-2)
         * @description For auditors and system administrators, among the rows of their own organization. What was drawn is kept: nobody chooses the rows, and none is drawn away. On record.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the client, one for each thing that it wants made */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SpotCheckRequest"];
                };
            };
            responses: {
                /** @description The spot check */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SpotCheckView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The viewer is neither auditor nor system administrator */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nothing of that kind happened, or a field is out of bounds */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description More than thirty a minute */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/audit-spot-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One spot check with its rows
         * @description Reading it is on record.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The spot check */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SpotCheckView"];
                    };
                };
                /** @description The viewer is neither auditor nor system administrator */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such spot check for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/audit-spot-checks/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reviews one row of a spot check
         * @description A review stands. Nobody reviews what concerns themselves (RO-7). On record.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SpotCheckReviewRequest"];
                };
            };
            responses: {
                /** @description The spot check as it stands now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SpotCheckView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The viewer is no auditor, or the row concerns the viewer */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such spot check for the viewer, or no such row in it */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The row has been reviewed; by whom and when is told */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The remark is missing, or holds a personnummer */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/audit-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verifies the service's audit log (GO-2)
         * @description For auditors and system administrators. Follows every row from the first. Anchors are points that the chain has passed, kept outside its database; without them a cut-off end cannot be seen. The verification is itself on record.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AuditVerificationRequest"];
                };
            };
            responses: {
                /** @description What was found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AuditVerification"];
                    };
                };
                /** @description The body is not JSON, or has an unknown or mistyped field */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The viewer is neither auditor nor system administrator */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description An anchor has no such form; the field is named */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description More than six a minute */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/criteria-schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The JSON schema of criteria
         * @description JSON Schema 2020-12 (PO-2)
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The schema */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/schema+json": Record<string, never>;
                    };
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/data-extracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Everything that the service keeps about a person (GO-4)
         * @description For the person, and for auditors and system administrators about people of their organization who have no protected identity. Takes assurance level 3. On record each time.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DataExtractRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DataExtract"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Somebody else's, and the viewer is no auditor; or below level 3 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such person for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What activating a policy with this content would do
         * @description Compared with what is active now, over everybody who is engaged today or later. For those who may save it; nothing is stored.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CandidateBody"];
                };
            };
            responses: {
                /** @description How many people, and the cost */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Effect"];
                    };
                };
                /** @description The body is not JSON, or has an unknown or mistyped field */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such policy for the viewer to replace */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A rule is broken; field and rule are named */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/effects/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The people behind one of the numbers
         * @description For those who may save it; nothing is stored. Protected people are in no list (ID-9).
         */
        post: {
            parameters: {
                query: {
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    list: components["schemas"]["EffectList"];
                    /** @description How many rows to pass over */
                    offset?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CandidateBody"];
                };
            };
            responses: {
                /** @description A page of people, always in the same order */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagePersonEffect"];
                    };
                };
                /** @description The body is not JSON, or has an unknown or mistyped field */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such policy for the viewer to replace */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A rule is broken; field and rule are named */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why policies give a person a resource on a day, or why not and what would
         * @description For the person, whoever acts as nearest manager, and, of people who are not protected, policy and system administrators, auditors and the service desk. The policies are those of that day, engagements are as they are known now.
         */
        get: {
            parameters: {
                query: {
                    /** @description Any day, past or to come, as YYYY-MM-DD; without it today */
                    date?: components["schemas"]["LocalDate"];
                    identityId: components["schemas"]["UUID"];
                    resourceId: components["schemas"]["UUID"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Why, or why not */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExplanationView"];
                    };
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The person is protected and the sign-in below level 3 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such person or resource for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Person or resource is missing */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/morning-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When changes take effect in each administration of one's organization, by code */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Every administration */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MorningRunView"][];
                    };
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/morning-runs/{administrationCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When changes take effect in an administration
         * @description The ETag is what a change sends back as If-Match.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    administrationCode: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As it is, with ETag */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MorningRunView"];
                    };
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such administration for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Sets when changes take effect in an administration
         * @description For system administrators. Every day at a set time the catalogue and the policies, as they stand, decide what the administration's engagements give until the next time; or changes take effect at once, and so does what has waited. Leaving never waits. A day that has had its run has no second one when the time is changed.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag of what was seen */
                    "If-Match"?: string;
                };
                path: {
                    administrationCode: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MorningRunBody"];
                };
            };
            responses: {
                /** @description As it is, with ETag */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MorningRunView"];
                    };
                };
                /** @description The body is not JSON, or has an unknown or mistyped field */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The viewer is no system administrator */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such administration for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Somebody else has changed it; the current ETag is named */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The time is not of the form HH:mm, or If-Match is missing */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The policies that one may see, by name
         * @description Everybody sees the active policies of the administrations that they work in, and those of the whole organization. Those who keep a policy, and auditors, see its newest version, drafts and retired ones too.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Only policies with a proposal that the viewer may confirm (PO-6) */
                    awaitsMe?: boolean;
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description How many rows to pass over */
                    offset?: number;
                    /** @description Only policies with a step that has a day and is not dealt with (PO-6); to those who keep them */
                    planned?: boolean;
                    /** @description Part of the name */
                    search?: string;
                    /** @description Only policies with a version in this state; that version is shown */
                    state?: components["schemas"]["PolicyState"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of policies */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagePolicyView"];
                    };
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Limit or offset is out of bounds */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Drafts a policy
         * @description A draft gives nothing to anybody. For the administration's policy administrator; without an administration, for a system administrator. With an Idempotency-Key the same request again gets the same answer for 24 hours and makes nothing.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the client, one for each thing that it wants made */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PolicyBody"];
                };
            };
            responses: {
                /** @description The draft, version 1 */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PolicyDetail"];
                    };
                };
                /** @description The body is not JSON, or has an unknown or mistyped field */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A rule is broken; field and rule are named. A resource made a moment ago may not be known yet */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One policy with its history
         * @description The ETag is what a change sends back as If-Match.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The policy, with ETag */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PolicyDetail"];
                    };
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such policy for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Drafts the next version of a policy
         * @description What is active stays active until the draft is activated (PO-6). The administration stays.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag of what was seen */
                    "If-Match"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PolicyBody"];
                };
            };
            responses: {
                /** @description The next draft, with ETag */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PolicyDetail"];
                    };
                };
                /** @description The body is not JSON, or has an unknown or mistyped field */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such policy for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The policy is retired */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Somebody else has changed it; the current ETag is named */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A rule is broken; field and rule are named */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/policies/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activates the newest version
         * @description It gives its resources from now on, in place of what did; a trial ends. What that gives and takes is worked out at once and goes on by itself. With a day, that happens at its first minute, unless it then concerns many more people than were agreed to: then it is held. What concerns more people than the limit waits for a second policy administrator, and lapses when its day comes first.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the client, one for each thing that it wants done */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DatedStepBody"];
                };
            };
            responses: {
                /** @description The policy, as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PolicyDetail"];
                    };
                };
                /** @description The body is not JSON, or has an unknown or mistyped field */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such policy for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no draft, the policy is retired, or a proposal waits */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The reason is missing, the day is not ahead, or a resource has been retired meanwhile */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/policies/{id}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a step with the policy would do
         * @description Compared with what is active now, over everybody who is engaged today or later. Without a step, of the version that the viewer is shown; with one, for those who may change the policy.
         */
        get: {
            parameters: {
                query?: {
                    /** @description When it would be done, from tomorrow to a year ahead; of ACTIVATE and RETIRE. Without it, today */
                    day?: components["schemas"]["LocalDate"];
                    /** @description What would be done; without it, the version that the viewer is shown would be activated */
                    step?: components["schemas"]["StepKind"];
                    /** @description Where the version would be tried; of TRY, and of nothing else */
                    unitId?: components["schemas"]["UUID"];
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description How many people */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Effect"];
                    };
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A step is asked about, and the role is missing */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such policy for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The step cannot be taken as the policy stands */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A trial without a unit, a unit for another step, or a day that is not ahead */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/policies/{id}/effect/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The people behind one of the effect's numbers
         * @description For those who may change the policy. Protected people are in no list (ID-9).
         */
        get: {
            parameters: {
                query: {
                    /** @description When it would be done, from tomorrow to a year ahead; of ACTIVATE and RETIRE. Without it, today */
                    day?: components["schemas"]["LocalDate"];
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    list: components["schemas"]["EffectList"];
                    /** @description How many rows to pass over */
                    offset?: number;
                    /** @description What would be done; without it, the version that the viewer is shown would be activated */
                    step?: components["schemas"]["StepKind"];
                    /** @description Where the version would be tried; of TRY, and of nothing else */
                    unitId?: components["schemas"]["UUID"];
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of people, always in the same order */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagePersonEffect"];
                    };
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such policy for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The step cannot be taken as the policy stands */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The list is missing, limit or offset is out of bounds, or unit or day and step do not go together */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/policies/{id}/proposals/{number}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says yes to a step that somebody else has proposed
         * @description The step is taken at once, or on its day. Takes assurance level 3, and the role for that policy.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The policy, as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PolicyDetail"];
                    };
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing, the level is too low, or it is one's own */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such policy or proposal for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It is decided already, which is told, or its day has come */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A resource has been retired meanwhile */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/policies/{id}/proposals/{number}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turns a proposed step down, takes it back, or withdraws a planned one
         * @description Nothing changes.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    number: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReasonBody"];
                };
            };
            responses: {
                /** @description The policy, as it was */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PolicyDetail"];
                    };
                };
                /** @description The body is not JSON, or has an unknown or mistyped field */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such policy or proposal for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It is decided already, which is told, or its day has come */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The reason is missing */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/policies/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retires a policy
         * @description It gives nothing any more; a draft is given up. With a day, that happens at its first minute, unless it then concerns many more people than were agreed to: then it is held. What concerns more people than the limit waits for a second policy administrator, and lapses when its day comes first.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the client, one for each thing that it wants done */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DatedStepBody"];
                };
            };
            responses: {
                /** @description The policy, as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PolicyDetail"];
                    };
                };
                /** @description The body is not JSON, or has an unknown or mistyped field */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such policy for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The policy is retired already, or a proposal waits */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The reason is missing, or the day is not ahead */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/policies/{id}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes the version active again that was active before
         * @description Versions never change: going back is a recorded change. A trial ends. What concerns more people than the limit waits for a second policy administrator.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the client, one for each thing that it wants done */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReasonBody"];
                };
            };
            responses: {
                /** @description The policy, as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PolicyDetail"];
                    };
                };
                /** @description The body is not JSON, or has an unknown or mistyped field */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such policy for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description No other version was active before, the policy is retired, or a proposal waits */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The reason is missing, or a resource has been retired meanwhile */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/policies/{id}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tries the draft on one unit
         * @description It applies at the unit and everything under it; elsewhere the active version, where there is one, goes on. What concerns more people than the limit waits for a second policy administrator.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the client, one for each thing that it wants done */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TrialBody"];
                };
            };
            responses: {
                /** @description The policy, as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PolicyDetail"];
                    };
                };
                /** @description The body is not JSON, or has an unknown or mistyped field */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such policy for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no draft, a version is being tried, the policy is retired, or a proposal waits */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Reason or unit is missing, there is no such unit, or a resource has been retired meanwhile */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/policies/{id}/trial-ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the trial
         * @description The version is a draft again; the active version, where there is one, applies at that unit too. What concerns more people than the limit waits for a second policy administrator.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the client, one for each thing that it wants done */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReasonBody"];
                };
            };
            responses: {
                /** @description The policy, as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PolicyDetail"];
                    };
                };
                /** @description The body is not JSON, or has an unknown or mistyped field */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such policy for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nothing is being tried, the policy is retired, or a proposal waits */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The reason is missing */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/policies/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the versions of a policy say, oldest first
         * @description To those who keep the policy, and auditors; others see the version that gives.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The versions; they never change */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PolicyVersion"][];
                    };
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such policy for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/separations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The separations that one may see, by name
         * @description Everybody sees those that hold for the whole organization and for the administrations that they work in. Those who make them, and auditors, see the others and the ended ones too.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Those that have been ended, instead of those that hold */
                    ended?: boolean;
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description How many rows to pass over */
                    offset?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of separations */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageSeparationView"];
                    };
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Limit or offset is out of bounds */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Keeps resources apart
         * @description From now on no order and no policy gives one person any of the one side and any of the other without an exception; those who hold both are found. For the administration's policy administrator; for the whole organization, a system administrator. It is never edited, but ended and made anew. With an Idempotency-Key the same request again gets the same answer for 24 hours and makes nothing.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the client, one for each thing that it wants made */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SeparationBody"];
                };
            };
            responses: {
                /** @description The separation */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SeparationView"];
                    };
                };
                /** @description The body is not JSON, or has an unknown or mistyped field */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Two of them are kept apart already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A rule is broken; field and rule are named. A resource made a moment ago may not be known yet */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/separations/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a separation
         * @description From now on people may hold both. For those who may make it. With an Idempotency-Key the same request again gets the same answer for 24 hours.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the client, one for each thing that it wants done */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EndingBody"];
                };
            };
            responses: {
                /** @description As it was ended */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SeparationView"];
                    };
                };
                /** @description The body is not JSON, or has an unknown or mistyped field */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such separation for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It was ended before */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A rule is broken; field and rule are named */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What works, what waits, and since when
         * @description For system administrators. Numbers and codes from the service's own database; whom they are about is not told, and nobody with a protected identity is counted.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceStatus"];
                    };
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The viewer is no system administrator */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        Action: "END";
        Administration: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "administration";
            codes: string[];
        };
        AllOf: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "all";
            criteria: components["schemas"]["Criterion"][];
        };
        AnyOf: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "any";
            criteria: components["schemas"]["Criterion"][];
        };
        AuditAnchor: {
            /** Format: int64 */
            number: number;
            hash: string;
        };
        AuditEntry: {
            id: components["schemas"]["UUID"];
            occurredAt: components["schemas"]["Instant"];
            actorId: components["schemas"]["UUID"] | null;
            onBehalfOf: components["schemas"]["UUID"] | null;
            action: string;
            subjectId: components["schemas"]["UUID"] | null;
            objectId: components["schemas"]["UUID"] | null;
            restingOn: string | null;
            details: string;
            sessionId: components["schemas"]["UUID"] | null;
            requestId: string | null;
            /** Format: int64 */
            number: number | null;
        };
        AuditExportRequest: {
            filter: components["schemas"]["AuditFilter"];
        };
        AuditFilter: {
            actorId: components["schemas"]["UUID"] | null;
            onBehalfOf: components["schemas"]["UUID"] | null;
            subjectId: components["schemas"]["UUID"] | null;
            objectId: components["schemas"]["UUID"] | null;
            action: string | null;
            from: components["schemas"]["Instant"] | null;
            to: components["schemas"]["Instant"] | null;
            requestId: components["schemas"]["UUID"] | null;
        };
        AuditFound: {
            items: components["schemas"]["AuditEntry"][];
            next: components["schemas"]["AuditPosition"] | null;
        };
        AuditPosition: {
            occurredAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
        };
        AuditSearchRequest: {
            filter: components["schemas"]["AuditFilter"];
            /** Format: int32 */
            limit: number;
            before: components["schemas"]["AuditPosition"] | null;
        };
        AuditVerification: {
            whole: boolean;
            /** Format: int64 */
            rows: number;
            hash: string;
            /** Format: int64 */
            brokenAt: number | null;
            fault: components["schemas"]["Fault"] | null;
        };
        AuditVerificationRequest: {
            anchors: components["schemas"]["AuditAnchor"][];
        };
        BenefitsGroup: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "benefitsGroup";
            codes: string[];
        };
        CandidateBody: {
            policyId: components["schemas"]["UUID"] | null;
            administrationCode: string | null;
            criteria: components["schemas"]["Criterion"];
            resources: components["schemas"]["PolicyGrant"][];
            onlyPrimary: boolean | null;
        };
        ChangePart: {
            criterion: components["schemas"]["Criterion"];
            wanted: boolean;
        };
        /** @enum {string} */
        Condition: "WORKS" | "WAITS" | "STANDS_STILL";
        Conflict: {
            separationId: components["schemas"]["UUID"];
            name: string;
            why: string;
            oneResourceId: components["schemas"]["UUID"];
            otherResourceId: components["schemas"]["UUID"];
            /** Format: int64 */
            people: number;
            byItself: boolean;
        };
        CostResponsibilityNumber: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "costResponsibilityNumber";
            codes: string[];
        };
        /** @description A condition on one engagement (PO-2) */
        Criterion: components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["Not"] | components["schemas"]["Administration"] | components["schemas"]["UnitCriterion"] | components["schemas"]["Title"] | components["schemas"]["EmploymentForm"] | components["schemas"]["BenefitsGroup"] | components["schemas"]["CostResponsibilityNumber"] | components["schemas"]["Provider"] | components["schemas"]["Primary"] | components["schemas"]["Length"] | components["schemas"]["Dates"];
        DataExtract: {
            service: string;
            identityId: components["schemas"]["UUID"];
            madeAt: components["schemas"]["Instant"];
            kinds: components["schemas"]["ExtractedKind"][];
        };
        DataExtractRequest: {
            identityId: components["schemas"]["UUID"];
        };
        DatedStepBody: {
            day: components["schemas"]["LocalDate"] | null;
            reason: string;
        };
        Dates: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "dates";
            startFrom: components["schemas"]["LocalDate"] | null;
            startTo: components["schemas"]["LocalDate"] | null;
            endFrom: components["schemas"]["LocalDate"] | null;
            endTo: components["schemas"]["LocalDate"] | null;
        };
        DrawnRow: {
            row: components["schemas"]["AuditEntry"];
            verdict: components["schemas"]["SpotCheckVerdict"] | null;
            remark: string | null;
            reviewedBy: components["schemas"]["UUID"] | null;
            reviewedAt: components["schemas"]["Instant"] | null;
            mayReview: boolean;
        };
        Effect: {
            /** Format: int64 */
            matched: number;
            /** Format: int64 */
            gains: number;
            /** Format: int64 */
            loses: number;
            /** Format: int64 */
            changesLevel: number;
            /** Format: int64 */
            concerned: number;
            /** Format: int64 */
            monthlyCostChange: number;
            costKnown: boolean;
            conflicts: components["schemas"]["Conflict"][];
            byAdministration: components["schemas"]["Part"][];
        };
        /** @enum {string} */
        EffectList: "MATCHED" | "GAINS" | "LOSES" | "CHANGES_LEVEL" | "CONFLICTS";
        EmploymentForm: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "employmentForm";
            codes: string[];
        };
        Ending: {
            endedBy: components["schemas"]["UUID"];
            endedAt: components["schemas"]["Instant"];
            reason: string;
        };
        EndingBody: {
            reason: string;
        };
        EngagementPart: {
            engagementId: components["schemas"]["UUID"];
            unitId: components["schemas"]["UUID"];
            administrationCode: string;
            costResponsibilityNumber: string | null;
            titleCode: string | null;
            employmentForm: string | null;
            benefitsGroup: string | null;
            from: components["schemas"]["LocalDate"] | null;
            to: components["schemas"]["LocalDate"] | null;
            primary: boolean;
        };
        ExplanationView: {
            identityId: components["schemas"]["UUID"];
            resourceId: components["schemas"]["UUID"];
            date: components["schemas"]["LocalDate"];
            level: string | null;
            waitsUntil: components["schemas"]["Instant"] | null;
            reasons: components["schemas"]["Reason"][];
            nearest: components["schemas"]["Nearest"][];
        };
        ExtractedKind: {
            kind: string;
            /** Format: int32 */
            keptDays: number | null;
            /** @description Names are those of the database, in camel case */
            rows: {
                [key: string]: unknown;
            }[];
        };
        /** @enum {string} */
        Fault: "ROW_CHANGED" | "ROW_MISSING" | "END_CUT_OFF" | "CHAIN_REPLACED" | "SEAL_LOST";
        /** @enum {string} */
        HoldCause: "MORE_CONCERNED" | "NOT_POSSIBLE";
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Length: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "length";
            /** Format: int32 */
            minDays: number | null;
            /** Format: int32 */
            maxDays: number | null;
        };
        LevelChange: {
            resourceId: components["schemas"]["UUID"];
            from: string | null;
            to: string | null;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        MorningRunBody: {
            setTime: string | null;
        };
        MorningRunView: {
            administrationCode: string;
            /** Format: int64 */
            version: number;
            setTime: string | null;
            nextAt: components["schemas"]["Instant"] | null;
            lastDay: components["schemas"]["LocalDate"] | null;
        };
        Nearest: {
            policy: components["schemas"]["PolicyPart"];
            engagement: components["schemas"]["EngagementPart"];
            runs: boolean;
            changes: components["schemas"]["ChangePart"][];
        };
        Not: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "not";
            criterion: components["schemas"]["Criterion"];
        };
        PagePersonEffect: {
            items: components["schemas"]["PersonEffect"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PagePolicyView: {
            items: components["schemas"]["PolicyView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageSeparationView: {
            items: components["schemas"]["SeparationView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageSpotCheckSummary: {
            items: components["schemas"]["SpotCheckSummary"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        Part: {
            administrationCode: string;
            /** Format: int64 */
            matched: number;
            /** Format: int64 */
            gains: number;
            /** Format: int64 */
            loses: number;
            /** Format: int64 */
            changesLevel: number;
            /** Format: int64 */
            monthlyCostChange: number;
        };
        PersonEffect: {
            identityId: components["schemas"]["UUID"];
            administrationCode: string;
            gains: components["schemas"]["PolicyGrant"][];
            loses: components["schemas"]["PolicyGrant"][];
            changesLevel: components["schemas"]["LevelChange"][];
        };
        PlannedStep: {
            /** Format: int32 */
            number: number;
            step: components["schemas"]["StepKind"];
            day: components["schemas"]["LocalDate"];
            state: components["schemas"]["ProposalState"];
        };
        /** @enum {string} */
        PolicyAction: "EDIT" | "ACTIVATE" | "RETIRE" | "ROLL_BACK" | "TRY" | "END_TRIAL" | "CONFIRM" | "REFUSE";
        PolicyBody: {
            name: string;
            administrationCode: string | null;
            criteria: components["schemas"]["Criterion"];
            resources: components["schemas"]["PolicyGrant"][];
            onlyPrimary: boolean | null;
            reason: string;
        };
        PolicyChange: {
            /** Format: int32 */
            version: number;
            state: components["schemas"]["PolicyState"];
            unitId: components["schemas"]["UUID"] | null;
            changedAt: components["schemas"]["Instant"];
            changedBy: components["schemas"]["UUID"];
            reason: string;
        };
        PolicyDetail: {
            id: components["schemas"]["UUID"];
            name: string;
            administrationCode: string | null;
            state: components["schemas"]["PolicyState"];
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            activeVersion: number | null;
            trial: components["schemas"]["Trial"] | null;
            /** Format: int32 */
            rollbackVersion: number | null;
            resources: components["schemas"]["PolicyGrant"][];
            criteria: components["schemas"]["Criterion"];
            onlyPrimary: boolean;
            changedAt: components["schemas"]["Instant"];
            changedBy: components["schemas"]["UUID"];
            reason: string;
            versions: components["schemas"]["PolicyChange"][];
            proposals: components["schemas"]["PolicyProposal"][];
            actions: components["schemas"]["PolicyAction"][];
        };
        PolicyGrant: {
            resourceId: components["schemas"]["UUID"];
            level: string | null;
        };
        PolicyPart: {
            policyId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            name: string;
            level: string | null;
            criteria: components["schemas"]["Criterion"];
        };
        PolicyProposal: {
            /** Format: int32 */
            number: number;
            step: components["schemas"]["StepKind"];
            unitId: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            version: number;
            day: components["schemas"]["LocalDate"] | null;
            /** Format: int64 */
            concerned: number;
            reason: string;
            proposedBy: components["schemas"]["UUID"];
            proposedAt: components["schemas"]["Instant"];
            state: components["schemas"]["ProposalState"];
            decidedBy: components["schemas"]["UUID"] | null;
            decidedAt: components["schemas"]["Instant"] | null;
            decisionReason: string | null;
            heldFor: components["schemas"]["HoldCause"] | null;
            open?: boolean;
        };
        /** @enum {string} */
        PolicyState: "DRAFT" | "TRIAL" | "ACTIVE" | "RETIRED";
        PolicyVersion: {
            /** Format: int32 */
            number: number;
            name: string;
            criteria: components["schemas"]["Criterion"];
            resources: components["schemas"]["PolicyGrant"][];
            onlyPrimary: boolean;
        };
        PolicyView: {
            id: components["schemas"]["UUID"];
            name: string;
            administrationCode: string | null;
            state: components["schemas"]["PolicyState"];
            /** Format: int32 */
            version: number;
            resources: components["schemas"]["PolicyGrant"][];
            criteria: components["schemas"]["Criterion"];
            trialUnitId: components["schemas"]["UUID"] | null;
            planned: components["schemas"]["PlannedStep"] | null;
            onlyPrimary: boolean;
            changedAt: components["schemas"]["Instant"];
            changedBy: components["schemas"]["UUID"];
            reason: string;
        };
        Primary: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "primary";
        };
        /** @enum {string} */
        ProposalState: "PROPOSED" | "PLANNED" | "HELD" | "CONFIRMED" | "TAKEN" | "REFUSED" | "WITHDRAWN" | "LAPSED";
        Provider: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "provider";
            unitIds: string[];
        };
        Reason: {
            policy: components["schemas"]["PolicyPart"];
            engagement: components["schemas"]["EngagementPart"];
        };
        ReasonBody: {
            reason: string;
        };
        Separated: {
            separationId: components["schemas"]["UUID"];
            oneResourceId: components["schemas"]["UUID"];
            otherResourceId: components["schemas"]["UUID"];
        };
        SeparationBody: {
            administrationCode: string | null;
            oneResourceIds: string[];
            otherResourceIds: string[];
            name: string;
            why: string;
        };
        SeparationView: {
            id: components["schemas"]["UUID"];
            administrationCode: string | null;
            oneResourceIds: string[];
            otherResourceIds: string[];
            separations: components["schemas"]["Separated"][];
            name: string;
            why: string;
            madeBy: components["schemas"]["UUID"];
            madeAt: components["schemas"]["Instant"];
            ending: components["schemas"]["Ending"] | null;
            actions: components["schemas"]["Action"][];
        };
        ServiceStatus: {
            service: string;
            at: components["schemas"]["Instant"];
            lines: components["schemas"]["StatusLine"][];
        };
        SpotCheckRequest: {
            action: string | null;
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            /** Format: int32 */
            rows: number;
        };
        SpotCheckReviewRequest: {
            rowId: components["schemas"]["UUID"];
            verdict: components["schemas"]["SpotCheckVerdict"];
            remark: string | null;
        };
        SpotCheckSummary: {
            id: components["schemas"]["UUID"];
            drawnBy: components["schemas"]["UUID"];
            drawnAt: components["schemas"]["Instant"];
            action: string | null;
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            reviewed: number;
            /** Format: int32 */
            toBeFollowedUp: number;
        };
        /** @enum {string} */
        SpotCheckVerdict: "AS_IT_SHOULD_BE" | "TO_BE_FOLLOWED_UP";
        SpotCheckView: {
            id: components["schemas"]["UUID"];
            drawnBy: components["schemas"]["UUID"];
            drawnAt: components["schemas"]["Instant"];
            action: string | null;
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            rows: components["schemas"]["DrawnRow"][];
        };
        StatusLine: {
            what: string;
            of: string | null;
            condition: components["schemas"]["Condition"];
            /** Format: int64 */
            count: number;
            since: components["schemas"]["Instant"] | null;
            cause: string | null;
        };
        /** @enum {string} */
        StepKind: "ACTIVATE" | "RETIRE" | "ROLL_BACK" | "TRY" | "END_TRIAL";
        Title: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "title";
            codes: string[];
        };
        Trial: {
            /** Format: int32 */
            version: number;
            unitId: components["schemas"]["UUID"];
        };
        TrialBody: {
            unitId: components["schemas"]["UUID"];
            reason: string;
        };
        /** Format: uuid */
        UUID: string;
        UnitCriterion: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "unit";
            unitIds: string[];
            includingSubunits: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
