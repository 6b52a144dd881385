// Generated from notification-service/openapi.yaml by "npm run generate"; never edited by hand.
export interface paths {
    "/notification/v1/audit-anchors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Points that a service's audit chain has passed, the latest first (GO-2)
         * @description For auditors and system administrators: what to verify that service's chain against.
         */
        get: {
            parameters: {
                query: {
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description How many rows to pass over */
                    offset?: number;
                    /** @description Whose chain: identity, order, policy or notification */
                    service: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of points, one for every minute in which the chain grew */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageAuditAnchor"];
                    };
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
                /** @description The service is missing, or limit or offset is out of bounds */
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
    "/notification/v1/audit-exports": {
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
    "/notification/v1/audit-searches": {
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
    "/notification/v1/audit-spot-checks": {
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
    "/notification/v1/audit-spot-checks/{id}": {
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
    "/notification/v1/audit-spot-checks/{id}/reviews": {
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
    "/notification/v1/audit-verifications": {
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
    "/notification/v1/data-extracts": {
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
    "/notification/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The mails of one's organization, newest first
         * @description For system administrators: what waits, since when and why; what bounced. Never a text, an address or a message to a protected person.
         */
        get: {
            parameters: {
                query?: {
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description How many rows to pass over */
                    offset?: number;
                    /** @description Only messages in that state */
                    state?: components["schemas"]["MessageState"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Not Authorized */
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
    "/notification/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a new password for a checked caller
         * @description For the role SERVICE_DESK at assurance level 3. Makes the password, sets it in the directory with change forced at the first logon, opens an account that was locked, and shows it once. The employee and the nearest manager are told. A check is good for one password; it arrives here within a second: until then the answer is 404.
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
                    "application/json": components["schemas"]["ResetRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FetchedView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not the role, or below level 3 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such check of the viewer's, or not yet */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The check is spent or too old, or the account is not active */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The directory is away, or rights cannot be checked */
                503: {
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
    "/notification/v1/passwords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Initial passwords of one's people, waiting ones first
         * @description Those that the viewer may fetch as nearest manager, and the viewer's own as information.
         */
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
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagePasswordView"];
                    };
                };
                /** @description Not Authorized */
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
    "/notification/v1/passwords/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One initial password: whose it is and where it stands, never the password */
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
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PasswordView"];
                    };
                };
                /** @description Not Authorized */
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
    "/notification/v1/passwords/{id}/fetching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetches an initial password
         * @description Makes it, sets it in the directory with change forced at the first logon, and shows it once (PW-4). Takes assurance level 3; the employee is told. 409 when the engagement has ended or the employee has a password; 503 when the directory is away or rights cannot be checked.
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
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FetchedView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The sign-in is below level 3 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such password for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is nothing to fetch any more */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The directory is away, or rights cannot be checked */
                503: {
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
    "/notification/v1/status": {
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
        Action: "FETCH";
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
        /** @enum {string} */
        Condition: "WORKS" | "WAITS" | "STANDS_STILL";
        DataExtract: {
            service: string;
            identityId: components["schemas"]["UUID"];
            madeAt: components["schemas"]["Instant"];
            kinds: components["schemas"]["ExtractedKind"][];
        };
        DataExtractRequest: {
            identityId: components["schemas"]["UUID"];
        };
        DrawnRow: {
            row: components["schemas"]["AuditEntry"];
            verdict: components["schemas"]["SpotCheckVerdict"] | null;
            remark: string | null;
            reviewedBy: components["schemas"]["UUID"] | null;
            reviewedAt: components["schemas"]["Instant"] | null;
            mayReview: boolean;
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
        FetchedView: {
            userName: string;
            password: string;
            mustChange: boolean;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @enum {string} */
        MessageState: "WAITING" | "SENT" | "UNDELIVERABLE" | "WITHDRAWN";
        PageAuditAnchor: {
            items: components["schemas"]["AuditAnchor"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PagePasswordView: {
            items: components["schemas"]["PasswordView"][];
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
        /** @enum {string} */
        PasswordState: "WAITING" | "FETCHED" | "USED" | "USELESS" | "WITHDRAWN";
        PasswordView: {
            id: components["schemas"]["UUID"];
            identityId: components["schemas"]["UUID"];
            engagementId: components["schemas"]["UUID"];
            resourceId: components["schemas"]["UUID"];
            state: components["schemas"]["PasswordState"];
            since: components["schemas"]["Instant"];
            fetchedAt: components["schemas"]["Instant"] | null;
            fetchedBy: components["schemas"]["UUID"] | null;
            actions: components["schemas"]["Action"][];
        };
        ResetRequest: {
            /** @description A check that the viewer made in identity-service, at most fifteen minutes ago */
            checkId: components["schemas"]["UUID"];
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
        /** Format: uuid */
        UUID: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
