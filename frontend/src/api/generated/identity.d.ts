// Generated from identity-service/openapi.yaml by "npm run generate"; never edited by hand.
export interface paths {
    "/identity/v1/administrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The administrations of one's organization */
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
                        "application/json": components["schemas"]["CodeNames"];
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
    "/identity/v1/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Engagements that begin today or later, and what will work at 07:00 on the first day
         * @description Of the people whose nearest manager the viewer is or acts as, the next first; empty for others.
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
                /** @description A page of engagements */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageArrivalView"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/audit-exports": {
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
    "/identity/v1/audit-searches": {
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
    "/identity/v1/audit-spot-checks": {
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
    "/identity/v1/audit-spot-checks/{id}": {
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
    "/identity/v1/audit-spot-checks/{id}/reviews": {
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
    "/identity/v1/audit-verifications": {
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
    "/identity/v1/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The blocks of people over whose access the viewer has a say
         * @description Those of the nearest manager's people, and for the service desk, security and auditors all of the organization but protected people's. What waits for a second yes comes first, then the newest.
         */
        get: {
            parameters: {
                query?: {
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description How many rows to pass over */
                    offset?: number;
                    /** @description Only those; without it, all that are not lifted */
                    state?: components["schemas"]["BlockState"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of blocks */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageBlockView"];
                    };
                };
                /** @description Nobody is signed in, or one's own access is stopped */
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
         * Stops a person's access in every system
         * @description Over every policy and order, within seconds: accounts are disabled, sessions ended, initial passwords withdrawn, and nothing more can be decided by the person. For the nearest manager and who acts as one, the service desk and security; never for oneself.
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
                    "application/json": components["schemas"]["BlockRequest"];
                };
            };
            responses: {
                /** @description Stopped */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BlockView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in, or one's own access is stopped */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It is oneself */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such person, or the viewer has no say over them */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It is stopped already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The reason is missing, too long, or holds a personnummer */
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
    "/identity/v1/blocks/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a person's access is stopped, and what the viewer may do about it
         * @description Nothing is told to who has no say over it, and of somebody who does not exist.
         */
        get: {
            parameters: {
                query: {
                    identityId: components["schemas"]["UUID"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description How it stands */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Standing"];
                    };
                };
                /** @description Nobody is signed in, or one's own access is stopped */
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
                /** @description The person is missing */
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
    "/identity/v1/blocks/{id}/lift-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lifts it, as the second of two
         * @description Never who proposed it, and never a system administrator, who approves nothing (RO-6). Access is exactly what policies and orders say again.
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
                /** @description Lifted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BlockView"];
                    };
                };
                /** @description Nobody is signed in, or one's own access is stopped */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The sign-in is below level 3, the viewer proposed it, is the person, or may not confirm */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such block for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody proposes it now, or it is lifted: by whom, when */
                409: {
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
    "/identity/v1/blocks/{id}/lift-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes to lift it
         * @description Nothing opens before another has confirmed it.
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
                    "application/json": components["schemas"]["LiftProposal"];
                };
            };
            responses: {
                /** @description Waits for a second yes */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BlockView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is signed in, or one's own access is stopped */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The sign-in is below level 3, or it is oneself */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such block for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It is proposed already, or lifted: by whom, when */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The reason is missing, too long, or holds a personnummer */
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
    "/identity/v1/blocks/{id}/lift-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets it stand
         * @description The proposal is gone; for the one who made it, too.
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
                /** @description It stands */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BlockView"];
                    };
                };
                /** @description Nobody is signed in, or one's own access is stopped */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It is oneself */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such block for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody proposes it now, or it is lifted: by whom, when */
                409: {
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
    "/identity/v1/bridges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets access go on after an engagement's last day
         * @description Once, from 30 days before the last day until it, for 14 days at the most, by the nearest manager or who acts as one. A new last day in the feed goes before it. Sent twice it is made once: the second is told so.
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
                    "application/json": components["schemas"]["BridgeRequest"];
                };
            };
            responses: {
                /** @description It goes on */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BridgeView"];
                    };
                };
                /** @description Bad Request */
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
                /** @description The sign-in is below level 3 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such engagement for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It is bridged already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has no last day, or that is too far away or has passed; the person's access is stopped; the day is out of bounds; or the reason is missing, too long, or holds a personnummer */
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
    "/identity/v1/data-extracts": {
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
    "/identity/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The delegations that the viewer has made or has
         * @description What has not ended first, then by first day, the latest first.
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
                        "application/json": components["schemas"]["PageDelegationView"];
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
        /**
         * Lends the manager role
         * @description Everything that RO-1 gives, for everybody whose nearest manager one is, also for work that waits already; never attestation. Takes assurance level 3.
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
                    "application/json": components["schemas"]["DelegationRequest"];
                };
            };
            responses: {
                /** @description Lent */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelegationView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A rule is broken; field and rule are named; nothing is lent */
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
    "/identity/v1/delegations/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the viewer can lend, and to whom
         * @description For whom the catalogue names as nobody's manager: nobody and to nobody.
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
                        "application/json": components["schemas"]["Offer"];
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
    "/identity/v1/delegations/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the role back at once */
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
                /** @description Revoked */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelegationView"];
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
                /** @description There is no such delegation, or somebody else made it */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has ended */
                409: {
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
    "/identity/v1/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has been shown whom, and why, newest first
         * @description Protected identities that were opened, and people whom the service desk looked for. Everybody sees their own; 403 for those of the organization but for auditors and system administrators, whose reading is on record and who are not told the names of whom it was about.
         */
        get: {
            parameters: {
                query?: {
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description How many rows to pass over */
                    offset?: number;
                    /** @description OWN: about the viewer; ALL: about everybody in the organization */
                    scope?: components["schemas"]["Scope"] & unknown;
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
                        "application/json": components["schemas"]["PageDisclosureView"];
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
    "/identity/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What should be mended, oldest first
         * @description For those whose role spans the organization, and for managers about their own people.
         */
        get: {
            parameters: {
                query?: {
                    kind?: components["schemas"]["FindingKind"];
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
                        "application/json": components["schemas"]["PageFindingView"];
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
    "/identity/v1/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People whom the viewer may see, by name
         * @description Everybody else does not exist here.
         */
        get: {
            parameters: {
                query?: {
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description How many rows to pass over */
                    offset?: number;
                    /** @description my-staff: those whose nearest manager the viewer is; all: everybody visible */
                    scope?: string;
                    /** @description Only those whose engagement stands there */
                    state?: components["schemas"]["EngagementStage"];
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
                        "application/json": components["schemas"]["PagePersonRow"];
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
    "/identity/v1/identities/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The names behind ids
         * @description At most 500; ids that the viewer may not see are left out.
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
                    "application/json": components["schemas"]["NamesRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Names"];
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
                /** @description Not Allowed */
                403: {
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
    "/identity/v1/identities/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * People whom the viewer may see, by part of a name
         * @description Changes nothing. The name is in the body, for it must not stand in any address (ID-1).
         */
        post: {
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
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SearchRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagePersonRow"];
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
                /** @description Not Allowed */
                403: {
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
    "/identity/v1/identities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person
         * @description 404 for who does not exist and who is not for this viewer alike; 403 reason-required for a protected person who has not been opened in this session.
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
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonView"];
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
    "/identity/v1/identities/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a person has, and why
         * @description 404 for who is not for this viewer (ID-9).
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
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Assignments"];
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
    "/identity/v1/identities/{id}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a protected person for this session
         * @description For fifteen minutes, on record (ID-9).
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
                    "application/json": components["schemas"]["DisclosureRequest"];
                };
            };
            responses: {
                /** @description Opened */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
                /** @description Not Allowed */
                403: {
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
    "/identity/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The imports, newest first */
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
                        "application/json": components["schemas"]["PageImportView"];
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
        /**
         * Imports a full export of a source
         * @description The body is read as it streams in and may have any size. The answer comes when all of it has been read; applying goes on by itself, see Location. An empty file, one that ends inside a record, or one that would change too much is held until a human decides (ID-6).
         */
        post: {
            parameters: {
                query: {
                    /** @description Code of the source */
                    source: string;
                };
                header?: {
                    /** @description RFC 9530, sha-256; a file that differs is held */
                    "Content-Digest"?: string;
                    "Content-Length"?: number;
                    /** @description The same key again is the same import; another body is refused (422) */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "text/ldif": string;
                };
            };
            responses: {
                /** @description Read; see Location for what becomes of it */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportView"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import and how far it has come */
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
                        "application/json": components["schemas"]["ImportView"];
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
    "/identity/v1/imports/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Throws a held import away
         * @description 409 when it is not held (ID-6)
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
                    "application/json": components["schemas"]["DecisionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportView"];
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
                /** @description Not Allowed */
                403: {
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
    "/identity/v1/imports/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that could not be used, in the order of the file */
        get: {
            parameters: {
                query?: {
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description How many rows to pass over */
                    offset?: number;
                };
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
                        "application/json": components["schemas"]["PageRejectionView"];
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
    "/identity/v1/imports/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a held import do what it would do
         * @description 409 when it is not held (ID-6)
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
                    "application/json": components["schemas"]["DecisionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportView"];
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
                /** @description Not Allowed */
                403: {
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
    "/identity/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public keys that tokens are verified with
         * @description A JSON Web Key Set (RFC 7517).
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
                /** @description The key set */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
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
    "/identity/v1/mail-recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The address and greeting of one recipient */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RecipientRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecipientView"];
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
                /** @description Not Allowed */
                403: {
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
    "/identity/v1/maintenance-windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organization's maintenance windows, the latest first */
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
                /** @description A page of windows */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageMaintenanceView"];
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
         * Plans a maintenance window
         * @description For system administrators at assurance level 3. While it is open the portal answers and takes orders, states turn, and blocks are delivered; all other delivery waits until it is over.
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
                    "application/json": components["schemas"]["MaintenanceRequest"];
                };
            };
            responses: {
                /** @description Planned */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MaintenanceView"];
                    };
                };
                /** @description Bad Request */
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
                /** @description The viewer is no system administrator, or below level 3 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It begins in the past, ends before it begins, lasts longer than three days, or overlaps another; or a text is missing, too long, or holds a personnummer */
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
    "/identity/v1/maintenance-windows/announced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What everybody is told of maintenance
         * @description What begins within two weeks, what is open, and what has been over for a day at the most.
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
                /** @description Those windows, the earliest first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnnouncedMaintenance"][];
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
    "/identity/v1/maintenance-windows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes a maintenance window
         * @description For system administrators at assurance level 3. Of one that is open only the end and the texts change.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that was seen, in quotation marks */
                    "If-Match"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MaintenanceRequest"];
                };
            };
            responses: {
                /** @description Changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MaintenanceView"];
                    };
                };
                /** @description Bad Request */
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
                /** @description The viewer is no system administrator, or below level 3 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such window for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It is over */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Somebody has changed it meanwhile */
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
    "/identity/v1/maintenance-windows/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls off a maintenance window that has not begun */
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
                /** @description Cancelled */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MaintenanceView"];
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
                /** @description There is no such window for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has begun, or is over */
                409: {
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
    "/identity/v1/maintenance-windows/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an open maintenance window before its time; delivery goes on at once */
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
                /** @description Closed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MaintenanceView"];
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
                /** @description There is no such window for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has not begun, or is over */
                409: {
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
    "/identity/v1/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets the language of one's pages and mails */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            responses: {
                /** @description Set */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
                /** @description Not Allowed */
                403: {
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
    "/identity/v1/protection-lifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lifts that the viewer has a say over
         * @description All of the organization for a protection officer, else those of people whose nearest manager the viewer is or acts as. What waits for a second yes comes first, then the newest.
         */
        get: {
            parameters: {
                query?: {
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description How many rows to pass over */
                    offset?: number;
                    /** @description Only those; without it, all */
                    state?: components["schemas"]["ProtectionLiftState"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of lifts */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageProtectionLiftView"];
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
         * Proposes to lift a person's protection
         * @description For the nearest manager and who acts as one, who has opened the person with a reason. The person stays protected until a protection officer confirms. Sent twice it makes one, and keeps nothing about the person anywhere else.
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
                    "application/json": components["schemas"]["ProtectionLiftRequest"];
                };
            };
            responses: {
                /** @description Waits for a second yes */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProtectionLiftView"];
                    };
                };
                /** @description Bad Request */
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
                /** @description The sign-in is below level 3, or the person has not been opened */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such protected person for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It is proposed already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The feed still marks the person; or the reason is missing, too long, or holds a personnummer */
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
    "/identity/v1/protection-lifts/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a person's protection stands, and what the viewer may do about it
         * @description Nothing is told to who has no say over it, and of somebody who does not exist.
         */
        get: {
            parameters: {
                query: {
                    identityId: components["schemas"]["UUID"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description How it stands */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProtectionStanding"];
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
                /** @description The person is missing */
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
    "/identity/v1/protection-lifts/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lifts the protection, as the second of two
         * @description For a protection officer who did not propose it and has opened the person with a reason. From then on the person is like everybody else, in every service and system.
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
                /** @description Lifted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProtectionLiftView"];
                    };
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The sign-in is below level 3, the viewer proposed it, or is no protection officer, or the person has not been opened */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such lift for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It is decided: how, by whom, when */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The feed has marked the person again */
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
    "/identity/v1/protection-lifts/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets the protection stand
         * @description For a protection officer; whoever answers for the person takes the proposal back with it.
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
                /** @description It stands */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProtectionLiftView"];
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
                /** @description There is no such lift for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It is decided: how, by whom, when */
                409: {
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
    "/identity/v1/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has been registered and is for the viewer
         * @description What runs or comes first, by last day.
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
                        "application/json": components["schemas"]["PageRow"];
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
        /**
         * Registers a person with an engagement
         * @description Somebody whose number is known gets the engagement and stays the same person; the answer does not tell. Somebody with the name of a person whom the viewer may see, and no number to tell them apart, is refused as possible-duplicate, a violation for each with the id as its message, unless confirmedNew is sent.
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
                    "application/json": components["schemas"]["RegistrationRequest"];
                };
            };
            responses: {
                /** @description Registered */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegistrationView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such unit, or it is not the viewer's */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A rule is broken; field and rule are named; nothing is stored */
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
    "/identity/v1/registrations/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The units for which the viewer may register people
         * @description At most 200, by name; none for most people.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Part of a unit's name */
                    search?: string;
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
                        "application/json": components["schemas"]["RegistrationUnits"];
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
    "/identity/v1/registrations/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves the last day back
         * @description A day before the first one, for what has not begun, means that it never begins.
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
                    "application/json": components["schemas"]["EndingRequest"];
                };
            };
            responses: {
                /** @description Ended */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegistrationView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has ended, or a feed has taken it over */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A rule is broken; field and rule are named; nothing is stored */
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
    "/identity/v1/registrations/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves the last day ahead */
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
                    "application/json": components["schemas"]["ExtensionRequest"];
                };
            };
            responses: {
                /** @description Extended */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegistrationView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has ended, or a feed has taken it over */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A rule is broken; field and rule are named; nothing is stored */
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
    "/identity/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everybody who may do something today, and why
         * @description For system administrators and auditors. Protected people are not in it.
         */
        get: {
            parameters: {
                query?: {
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description How many rows to pass over */
                    offset?: number;
                    /** @description Only those; without it all but managers, delegates and orderers */
                    role?: components["schemas"]["HeldRole"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page, by role, administration and name */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageRoleHolderView"];
                    };
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing, or the sign-in is below what it takes */
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/roles/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Roles that administrators have proposed and given
         * @description For system administrators and auditors. What waits for a second yes comes first, then what is held, then what is over.
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
                /** @description A page of appointments */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageAppointmentView"];
                    };
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing, or the sign-in is below what it takes */
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
         * Proposes a role for somebody
         * @description For system administrators at assurance level 3, never for oneself. It gives nothing before another system administrator has confirmed it.
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
                    "application/json": components["schemas"]["AppointmentRequest"];
                };
            };
            responses: {
                /** @description Waits for a second yes */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AppointmentView"];
                    };
                };
                /** @description Bad Request */
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
                /** @description The role is missing, or the sign-in is below what it takes */
                403: {
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
    "/identity/v1/roles/appointments/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the role, as the second of two
         * @description Never by whoever proposed it or is to hold it. It holds in every service at once.
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
                /** @description The person holds it */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AppointmentView"];
                    };
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing, or the sign-in is below what it takes */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such appointment for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It was confirmed or ended already: by whom, when */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The person cannot hold it any more */
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
    "/identity/v1/roles/appointments/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuses, takes back or ends a role
         * @description For system administrators, and for whoever holds it. It holds nowhere from then on.
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
                /** @description It is over */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AppointmentView"];
                    };
                };
                /** @description Nobody is signed in */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The role is missing, or the sign-in is below what it takes */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such appointment for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It is over already, or the organization's last administrator's */
                409: {
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
    "/identity/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's saved views, by page and name
         * @description At most fifty, and nobody else's.
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
                        "application/json": components["schemas"]["All"];
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
        /** Saves a list's filter under a name */
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
                    "application/json": components["schemas"]["SavedViewRequest"];
                };
            };
            responses: {
                /** @description Saved */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedViewView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Another view of the page has that name */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A rule is broken, or one has fifty; field and rule are named */
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
    "/identity/v1/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Renames a saved view, or lets its page open with it */
        put: {
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
                    "application/json": components["schemas"]["SavedViewChange"];
                };
            };
            responses: {
                /** @description Changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedViewView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description One has no such view */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Another view of the page has that name */
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
        post?: never;
        /** Deletes a saved view */
        delete: {
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
                /** @description It is gone */
                204: {
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description One has no such view */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/service-desk/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes down that a caller was checked
         * @description That personnummer, SITHS card and the manager's name were checked, never what they are. The person must have been searched for in the same session, at most fifteen minutes ago.
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
                    "application/json": components["schemas"]["CallerCheckRequest"];
                };
            };
            responses: {
                /** @description Taken down */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CallerCheckView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The person has not been searched for */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Something was not checked, or the caller may not ask */
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
    "/identity/v1/service-desk/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finds a person by personnummer
         * @description For the role SERVICE_DESK at assurance level 3. Every search is on record, and shown to the person on request. Also finds people with protected identities: whoever has the number serves them (ID-9). An empty answer when there is nobody in the service desk's part of the organization.
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
                    "application/json": components["schemas"]["DeskSearchRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeskPeople"];
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
                /** @description No such number can exist */
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
    "/identity/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and until when */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: {
                    "__Host-session"?: string;
                };
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionView"];
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
        /** Signs out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The session has ended */
                204: {
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/session/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renews the access token
         * @description By the session's cookie; 401 when the session has ended.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: {
                    "__Host-session"?: string;
                };
            };
            requestBody?: never;
            responses: {
                /** @description A new access cookie is set */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The session has ended: sign in */
                401: {
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
    "/identity/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs out everywhere */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All of the person's sessions have ended */
                204: {
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begins a sign-in
         * @description Binds the sign-in to this browser and sends it to where a card is presented.
         */
        get: {
            parameters: {
                query?: {
                    card?: string;
                    returnTo?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description To the SITHS host, or to the page that offers the ways in */
                303: {
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
    "/identity/v1/sign-in/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exchanges the code for a session */
        get: {
            parameters: {
                query?: {
                    code?: string;
                };
                header?: never;
                path?: never;
                cookie?: {
                    "__Host-prelogin"?: string;
                    "__Host-return"?: string;
                };
            };
            requestBody?: never;
            responses: {
                /** @description To the page that was asked for; the session's cookies are set */
                303: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The code is used, too old, or of another browser */
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
    "/identity/v1/sign-in/siths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the SITHS card
         * @description Only on the SITHS host, whose TLS ends in this service. Without state it begins at the origin.
         */
        get: {
            parameters: {
                query?: {
                    state?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Back to the portal's origin: with a code for one exchange, or, for a browser, to be told of the refusal */
                303: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The card lets nobody in, or the holder's access is stopped */
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
    "/identity/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sources that the viewer may import from; none for most people */
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
                        "application/json": components["schemas"]["SourceViews"];
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
    "/identity/v1/status": {
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
    "/identity/v1/titles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The title codes in use in one's organization */
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
                        "application/json": components["schemas"]["CodeNames"];
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
    "/identity/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A token for a system
         * @description Grant type client_credentials; 401 for a wrong id or secret.
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
                    "application/x-www-form-urlencoded": {
                        grant_type: string;
                        client_id: string;
                        client_secret: string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TokenView"];
                    };
                };
                /** @description Bad Request */
                400: {
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
    "/identity/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Units below one, or by name
         * @description At most 200, by name.
         */
        get: {
            parameters: {
                query?: {
                    /** @description The unit above; without it the top */
                    parentId?: components["schemas"]["UUID"];
                    /** @description Part of a name; goes before parentId */
                    search?: string;
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
                        "application/json": components["schemas"]["Units"];
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
    "/identity/v1/units/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Units by part of a name, for the search over everything
         * @description At most 200, by name. Changes nothing (UI-3).
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
                    "application/json": components["schemas"]["SearchBody"];
                };
            };
            responses: {
                /** @description The units */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Units"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no text, or too much */
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
    "/identity/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit, with the way to it from the top */
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
                        "application/json": components["schemas"]["UnitView"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Absence: {
            from: components["schemas"]["LocalDate"] | null;
            to: components["schemas"]["LocalDate"] | null;
        };
        Access: {
            resourceId: components["schemas"]["UUID"];
            level: string | null;
            state: components["schemas"]["Status"];
            lastError: string | null;
            works: boolean;
        };
        All: {
            items: components["schemas"]["SavedViewView"][];
        };
        AnnouncedMaintenance: {
            id: components["schemas"]["UUID"];
            state: components["schemas"]["MaintenanceState"];
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            reasonSv: string;
            reasonEn: string;
        };
        /** @enum {string} */
        AppointedRole: "POLICY_ADMINISTRATOR" | "RESOURCE_OWNER" | "ATTEST_LIST_KEEPER" | "FULFILLER" | "SERVICE_DESK" | "PROTECTION_OFFICER" | "AUDITOR" | "SYSTEM_ADMINISTRATOR";
        /** @enum {string} */
        AppointmentAction: "CONFIRM" | "END";
        AppointmentRequest: {
            identityId: components["schemas"]["UUID"];
            role: components["schemas"]["AppointedRole"];
            administrationCode: string | null;
            to: components["schemas"]["LocalDate"] | null;
            /** @description Why; without anybody's personnummer */
            reason: string;
        };
        /** @enum {string} */
        AppointmentState: "PROPOSED" | "HELD" | "ENDED";
        AppointmentView: {
            id: components["schemas"]["UUID"];
            identityId: components["schemas"]["UUID"];
            role: components["schemas"]["AppointedRole"];
            administrationCode: string | null;
            to: components["schemas"]["LocalDate"] | null;
            state: components["schemas"]["AppointmentState"];
            reason: string;
            proposedBy: components["schemas"]["UUID"];
            proposedAt: components["schemas"]["Instant"];
            confirmedBy: components["schemas"]["UUID"] | null;
            confirmedAt: components["schemas"]["Instant"] | null;
            endedBy: components["schemas"]["UUID"] | null;
            endedAt: components["schemas"]["Instant"] | null;
            actions: components["schemas"]["AppointmentAction"][];
        };
        ArrivalView: {
            identityId: components["schemas"]["UUID"];
            displayName: string;
            protectedIdentity: boolean;
            engagementId: components["schemas"]["UUID"];
            title: string | null;
            unitName: string;
            firstDay: components["schemas"]["LocalDate"];
            blocked: boolean;
            passwordToFetch: boolean;
            access: components["schemas"]["Access"][];
        };
        AssignmentView: {
            id: components["schemas"]["UUID"];
            resourceId: components["schemas"]["UUID"];
            level: string | null;
            state: components["schemas"]["Status"];
            from: components["schemas"]["LocalDate"] | null;
            to: components["schemas"]["LocalDate"] | null;
            lastError: string | null;
            reasons: components["schemas"]["ReasonView"][];
        };
        Assignments: {
            items: components["schemas"]["AssignmentView"][];
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
        /** @enum {string} */
        Because: "CATALOGUE" | "DELEGATION" | "ORDER" | "APPOINTMENT" | "INSTALLATION";
        /** @enum {string} */
        BlockAction: "BLOCK" | "PROPOSE_LIFT" | "CONFIRM_LIFT" | "REFUSE_LIFT";
        BlockRequest: {
            identityId: components["schemas"]["UUID"];
            /** @description Why; without anybody's personnummer */
            reason: string;
        };
        /** @enum {string} */
        BlockState: "BLOCKED" | "LIFT_PROPOSED" | "LIFTED";
        BlockView: {
            id: components["schemas"]["UUID"];
            identityId: components["schemas"]["UUID"];
            state: components["schemas"]["BlockState"];
            reason: string;
            blockedBy: components["schemas"]["UUID"];
            blockedAt: components["schemas"]["Instant"];
            liftReason: string | null;
            liftProposedBy: components["schemas"]["UUID"] | null;
            liftProposedAt: components["schemas"]["Instant"] | null;
            liftedBy: components["schemas"]["UUID"] | null;
            liftedAt: components["schemas"]["Instant"] | null;
            actions: components["schemas"]["BlockAction"][];
        };
        BridgeRequest: {
            engagementId: components["schemas"]["UUID"];
            /** @description The last day with access, at most 14 days after the engagement's */
            to: components["schemas"]["LocalDate"];
            /** @description Why; without anybody's personnummer */
            reason: string;
        };
        BridgeView: {
            engagementId: components["schemas"]["UUID"];
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
        };
        Caller: {
            id: components["schemas"]["UUID"];
            displayName: string | null;
            relation: components["schemas"]["CallerRelation"];
        };
        CallerCheckRequest: {
            /** @description Whom the password is about, as a search in the same session found them */
            identityId: components["schemas"]["UUID"];
            /** @description One of the callers that the search named */
            callerId: components["schemas"]["UUID"];
            /** @description All three of them, or it is refused */
            checked: components["schemas"]["Checked"][];
        };
        CallerCheckView: {
            id: components["schemas"]["UUID"];
            identityId: components["schemas"]["UUID"];
            callerId: components["schemas"]["UUID"];
            relation: components["schemas"]["CallerRelation"];
            checkedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CallerRelation: "EMPLOYEE" | "MANAGER" | "DELEGATE" | "ORDERER";
        Candidate: {
            id: components["schemas"]["UUID"];
            displayName: string;
            unitName: string | null;
            protectedIdentity: boolean;
            fellowManager: boolean;
        };
        /** @enum {string} */
        Checked: "PERSONAL_NUMBER" | "SITHS_CARD" | "MANAGER_NAME";
        CodeName: {
            code: string;
            name: string;
        };
        CodeNames: {
            items: components["schemas"]["CodeName"][];
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
        Decision: {
            by: components["schemas"]["UUID"];
            at: components["schemas"]["Instant"] | null;
            reason: string | null;
        };
        DecisionRequest: {
            reason: string;
        };
        DelegationRequest: {
            /** @description One of those whose nearest manager one is, or another manager who is offered */
            delegateId: components["schemas"]["UUID"];
            /** @description First day */
            from: components["schemas"]["LocalDate"];
            /** @description Last day, included */
            to: components["schemas"]["LocalDate"];
            /** @description That people with protected identities are included is known; nothing is lent without it */
            protectedIncluded: boolean;
        };
        /** @enum {string} */
        DelegationState: "COMING" | "CURRENT" | "ENDED";
        DelegationView: {
            id: components["schemas"]["UUID"];
            managerId: components["schemas"]["UUID"];
            delegateId: components["schemas"]["UUID"];
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
            state: components["schemas"]["DelegationState"];
            madeAt: components["schemas"]["Instant"];
            endedAt: components["schemas"]["Instant"] | null;
            endedBecause: components["schemas"]["EndedBecause"] | null;
            actions: string[];
        };
        DeskEngagement: {
            unitName: string;
            title: string | null;
        };
        DeskPeople: {
            people: components["schemas"]["DeskPerson"][];
        };
        DeskPerson: {
            id: components["schemas"]["UUID"];
            displayName: string;
            hsaId: string | null;
            protectedIdentity: boolean;
            engagements: components["schemas"]["DeskEngagement"][];
            callers: components["schemas"]["Caller"][];
        };
        DeskSearchRequest: {
            /**
             * @description Personnummer or samordningsnummer of twelve digits, with or without a hyphen
             * @example 19870412-9812
             */
            personalNumber: string;
            /** @description Kept, and shown to the person on request; for example the number of the case */
            reason: string;
        };
        DisclosureRequest: {
            reason: string;
        };
        DisclosureView: {
            id: components["schemas"]["UUID"];
            identityId: components["schemas"]["UUID"];
            viewerId: components["schemas"]["UUID"];
            viewerName: string | null;
            reason: string;
            openedAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
        };
        DrawnRow: {
            row: components["schemas"]["AuditEntry"];
            verdict: components["schemas"]["SpotCheckVerdict"] | null;
            remark: string | null;
            reviewedBy: components["schemas"]["UUID"] | null;
            reviewedAt: components["schemas"]["Instant"] | null;
            mayReview: boolean;
        };
        /** @enum {string} */
        EndedBecause: "REVOKED" | "NO_LONGER_EMPLOYEE" | "NO_LONGER_FELLOW_MANAGER" | "NO_LONGER_MANAGER";
        EndingRequest: {
            on: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        EngagementStage: "COMING" | "CURRENT" | "ENDED";
        EngagementView: {
            id: components["schemas"]["UUID"];
            unitId: components["schemas"]["UUID"];
            unitName: string;
            administrationCode: string;
            administrationName: string | null;
            costResponsibilityNumber: string | null;
            titleCode: string | null;
            title: string | null;
            employmentForm: string | null;
            benefitsGroup: string | null;
            from: components["schemas"]["LocalDate"] | null;
            to: components["schemas"]["LocalDate"] | null;
            primary: boolean;
            state: components["schemas"]["EngagementStage"];
            nearestManager: components["schemas"]["ManagerView"] | null;
            absence: components["schemas"]["Absence"] | null;
            bridgedFrom: components["schemas"]["LocalDate"] | null;
            bridgeable: boolean;
        };
        ExtensionRequest: {
            to: components["schemas"]["LocalDate"];
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
        FindingKind: "UNKNOWN_LINE_MANAGER" | "UNIT_NOT_IN_TREE" | "TWO_PRIMARIES" | "MISSING_MAIL" | "WRONG_CHECK_DIGIT" | "COLLIDING_ADMINISTRATION_CODES" | "NO_NEAREST_MANAGER" | "REGISTERED_BESIDES";
        FindingView: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["FindingKind"];
            identityId: components["schemas"]["UUID"] | null;
            engagementId: components["schemas"]["UUID"] | null;
            unitId: components["schemas"]["UUID"] | null;
            value: string | null;
            mendedBy: components["schemas"]["MendedBy"];
            since: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        HeldRole: "MANAGER" | "DELEGATE" | "ORDERER" | "POLICY_ADMINISTRATOR" | "RESOURCE_OWNER" | "ATTEST_LIST_KEEPER" | "FULFILLER" | "SERVICE_DESK" | "PROTECTION_OFFICER" | "AUDITOR" | "SYSTEM_ADMINISTRATOR";
        Hold: {
            reasons: components["schemas"]["HoldReason"][];
        };
        HoldReason: {
            rule: components["schemas"]["Rule"];
            /** Format: int64 */
            count: number;
            /** Format: double */
            share: number;
            /** Format: double */
            limit: number;
        };
        ImportCounts: {
            identities: components["schemas"]["Tally"];
            engagements: components["schemas"]["Tally"];
            units: components["schemas"]["Tally"];
        };
        ImportView: {
            id: components["schemas"]["UUID"];
            source: string;
            state: components["schemas"]["RunState"];
            startedAt: components["schemas"]["Instant"];
            endedAt: components["schemas"]["Instant"] | null;
            startedBy: components["schemas"]["UUID"] | null;
            /** Format: int64 */
            bytesRead: number;
            counts: components["schemas"]["ImportCounts"] | null;
            /** Format: int32 */
            rejected: number;
            findings: {
                [key: string]: number;
            };
            hold: components["schemas"]["Hold"] | null;
            decision: components["schemas"]["Decision"] | null;
            error: string | null;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        LiftProposal: {
            /** @description Why; without anybody's personnummer */
            reason: string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @enum {string} */
        MaintenanceAction: "CHANGE" | "CLOSE" | "CANCEL";
        MaintenanceRequest: {
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            /** @description Why, in Swedish, for everybody signed in; without anybody's personnummer */
            reasonSv: string;
            /** @description Why, in English, for everybody signed in; without anybody's personnummer */
            reasonEn: string;
        };
        /** @enum {string} */
        MaintenanceState: "PLANNED" | "OPEN" | "CLOSED" | "CANCELLED";
        MaintenanceView: {
            id: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description What a change sends back as If-Match, in quotation marks
             */
            version: number;
            state: components["schemas"]["MaintenanceState"];
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            reasonSv: string;
            reasonEn: string;
            plannedBy: components["schemas"]["UUID"];
            plannedAt: components["schemas"]["Instant"];
            endedBy: components["schemas"]["UUID"] | null;
            endedAt: components["schemas"]["Instant"] | null;
            actions: components["schemas"]["MaintenanceAction"][];
        };
        ManagerView: {
            id: components["schemas"]["UUID"];
            displayName: string;
            via: components["schemas"]["Via"];
        };
        /** @enum {string} */
        MendedBy: "SOURCE" | "MANAGER" | "SIS_FUNCTION" | "ADMINISTRATOR";
        NameView: {
            id: components["schemas"]["UUID"];
            displayName: string;
            protectedIdentity: boolean;
        };
        Names: {
            items: components["schemas"]["NameView"][];
        };
        NamesRequest: {
            ids: string[];
        };
        Offer: {
            /** Format: int64 */
            people: number;
            /** Format: int64 */
            protectedPeople: number;
            /** Format: int32 */
            mostMonths: number;
            delegates: components["schemas"]["Candidate"][];
        };
        PageAppointmentView: {
            items: components["schemas"]["AppointmentView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageArrivalView: {
            items: components["schemas"]["ArrivalView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageBlockView: {
            items: components["schemas"]["BlockView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageDelegationView: {
            items: components["schemas"]["DelegationView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageDisclosureView: {
            items: components["schemas"]["DisclosureView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageFindingView: {
            items: components["schemas"]["FindingView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageImportView: {
            items: components["schemas"]["ImportView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageMaintenanceView: {
            items: components["schemas"]["MaintenanceView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PagePersonRow: {
            items: components["schemas"]["PersonRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageProtectionLiftView: {
            items: components["schemas"]["ProtectionLiftView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageRejectionView: {
            items: components["schemas"]["RejectionView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageRoleHolderView: {
            items: components["schemas"]["RoleHolderView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageRow: {
            items: components["schemas"]["Row"][];
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
        PersonAction: "SEE_ASSIGNMENTS";
        PersonRow: {
            id: components["schemas"]["UUID"];
            displayName: string;
            title: string | null;
            unitName: string | null;
            protectedIdentity: boolean;
            engagementState: components["schemas"]["EngagementStage"] | null;
            from: components["schemas"]["LocalDate"] | null;
            to: components["schemas"]["LocalDate"] | null;
        };
        PersonView: {
            id: components["schemas"]["UUID"];
            displayName: string;
            givenName: string | null;
            familyName: string | null;
            userName: string;
            hsaId: string | null;
            personalNumber: string | null;
            mail: string | null;
            protectedIdentity: boolean;
            language: string;
            engagements: components["schemas"]["EngagementView"][];
            actions: components["schemas"]["PersonAction"][];
        };
        Preferences: {
            language: string;
        };
        /** @enum {string} */
        ProtectionLiftAction: "PROPOSE" | "CONFIRM" | "REFUSE";
        ProtectionLiftRequest: {
            identityId: components["schemas"]["UUID"];
            /** @description Why; without anybody's personnummer */
            reason: string;
        };
        /** @enum {string} */
        ProtectionLiftState: "PROPOSED" | "LIFTED" | "REFUSED";
        ProtectionLiftView: {
            id: components["schemas"]["UUID"];
            identityId: components["schemas"]["UUID"];
            state: components["schemas"]["ProtectionLiftState"];
            reason: string;
            proposedBy: components["schemas"]["UUID"];
            proposedAt: components["schemas"]["Instant"];
            decidedBy: components["schemas"]["UUID"] | null;
            decidedAt: components["schemas"]["Instant"] | null;
            actions: components["schemas"]["ProtectionLiftAction"][];
        };
        ProtectionStanding: {
            lift: components["schemas"]["ProtectionLiftView"] | null;
            markedInFeed: boolean | null;
            actions: components["schemas"]["ProtectionLiftAction"][];
        };
        /** @enum {string} */
        Reason: "NOT_LDIF" | "MISSING_VALUE" | "MALFORMED_DATE" | "END_BEFORE_START" | "UNKNOWN_UNIT" | "UNKNOWN_PERSON" | "SAME_KEY_TWICE";
        /** @enum {string} */
        ReasonKind: "POLICY" | "ORDER" | "DELEGATION" | "DERIVED_ROLE" | "FOUND";
        ReasonView: {
            kind: components["schemas"]["ReasonKind"];
            policyId: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            policyVersion: number | null;
            orderLineId: components["schemas"]["UUID"] | null;
            engagementId: components["schemas"]["UUID"] | null;
            otherEngagement: boolean;
            level: string | null;
            from: components["schemas"]["LocalDate"] | null;
            to: components["schemas"]["LocalDate"] | null;
        };
        RecipientRequest: {
            identityId: components["schemas"]["UUID"];
        };
        RecipientView: {
            mail: string | null;
            greeting: string | null;
            language: string;
        };
        RegistrationRequest: {
            givenName: string;
            familyName: string;
            /** @description Twelve digits; null when the person has none or it is not known */
            personalNumber: string | null;
            mail: string | null;
            unitId: components["schemas"]["UUID"];
            titleCode: string | null;
            title: string;
            /** @description The catalogue's code for the form of employment */
            employmentForm: string | null;
            responsibleId: components["schemas"]["UUID"] | null;
            from: components["schemas"]["LocalDate"] | null;
            /** @description Last day, included */
            to: components["schemas"]["LocalDate"];
            /** @description The person's identity is protected (ID-9) */
            protectedIdentity: boolean;
            /** @description The person is none of those with the same name who were listed */
            confirmedNew: boolean;
        };
        /** @enum {string} */
        RegistrationState: "COMING" | "CURRENT" | "ENDED" | "TAKEN_OVER";
        RegistrationUnit: {
            id: components["schemas"]["UUID"];
            name: string;
            administrationCode: string;
        };
        RegistrationUnits: {
            items: components["schemas"]["RegistrationUnit"][];
        };
        RegistrationView: {
            id: components["schemas"]["UUID"];
            identityId: components["schemas"]["UUID"];
            unitId: components["schemas"]["UUID"];
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
            state: components["schemas"]["RegistrationState"];
        };
        RejectionView: {
            /** Format: int64 */
            line: number;
            dn: string;
            attribute: string;
            reason: components["schemas"]["Reason"];
        };
        RoleHolderView: {
            identityId: components["schemas"]["UUID"];
            role: string;
            administrationCode: string | null;
            unitId: components["schemas"]["UUID"] | null;
            because: components["schemas"]["Because"];
            grantedBy: components["schemas"]["UUID"] | null;
            from: components["schemas"]["LocalDate"] | null;
            to: components["schemas"]["LocalDate"] | null;
            appointmentId: components["schemas"]["UUID"] | null;
        };
        Row: {
            id: components["schemas"]["UUID"];
            identityId: components["schemas"]["UUID"];
            displayName: string;
            protectedIdentity: boolean;
            unitId: components["schemas"]["UUID"];
            unitName: string;
            title: string | null;
            responsibleId: components["schemas"]["UUID"] | null;
            from: components["schemas"]["LocalDate"] | null;
            to: components["schemas"]["LocalDate"] | null;
            state: components["schemas"]["RegistrationState"];
            actions: string[];
        };
        /** @enum {string} */
        Rule: "EMPTY_FILE" | "CUT_FILE" | "WRONG_DIGEST" | "ENDED" | "MOVED" | "MANAGER_CHANGED" | "PRIMARY_CHANGED";
        /** @enum {string} */
        RunState: "READING" | "READ" | "RESUMED" | "APPLIED" | "HELD" | "DISCARDED" | "FAILED";
        SavedViewChange: {
            name: string;
            defaultView: boolean;
        };
        SavedViewRequest: {
            /**
             * @description The list's page: lower-case words, never anybody's id
             * @example /orders
             */
            page: string;
            /** @description Not one that another view of the page has; case does not matter */
            name: string;
            /**
             * @description What the page's address is narrowed by: kind, state, search, sort, from, to or unit; no search where people are listed, for that is somebody's name (ID-1)
             * @example kind=open&state=MINE
             */
            query: string;
            /** @description Whether the page opens with it, instead of the one that does now */
            defaultView: boolean;
        };
        SavedViewView: {
            id: components["schemas"]["UUID"];
            /** @description The list's page, such as /orders */
            page: string;
            name: string;
            /** @description What the page's address is narrowed by, such as kind=open&state=MINE */
            query: string;
            /** @description Whether the page opens with it; at most one of a page */
            defaultView: boolean;
        };
        /** @enum {string} */
        Scope: "OWN" | "ALL";
        SearchBody: {
            text: string;
        };
        SearchRequest: {
            scope: string;
            state: components["schemas"]["EngagementStage"] | null;
            text: string;
        };
        ServiceStatus: {
            service: string;
            at: components["schemas"]["Instant"];
            lines: components["schemas"]["StatusLine"][];
        };
        SessionView: {
            identityId: components["schemas"]["UUID"];
            displayName: string;
            userName: string;
            organizationId: components["schemas"]["UUID"];
            organizationName: string;
            /** Format: int32 */
            assuranceLevel: number;
            language: string;
            roles: string[];
            idleUntil: components["schemas"]["Instant"] | null;
            expiresAt: components["schemas"]["Instant"] | null;
        };
        SourceView: {
            code: string;
            name: string;
            organizationId: components["schemas"]["UUID"];
        };
        SourceViews: {
            items: components["schemas"]["SourceView"][];
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
        Standing: {
            block: components["schemas"]["BlockView"] | null;
            actions: components["schemas"]["BlockAction"][];
        };
        /** @enum {string} */
        Status: "PLANNED" | "BEING_DELIVERED" | "ACTIVE" | "FROZEN" | "BLOCKED" | "BEING_ENDED" | "ENDED" | "FAILED";
        StatusLine: {
            what: string;
            of: string | null;
            condition: components["schemas"]["Condition"];
            /** Format: int64 */
            count: number;
            since: components["schemas"]["Instant"] | null;
            cause: string | null;
        };
        Tally: {
            /** Format: int64 */
            added: number;
            /** Format: int64 */
            changed: number;
            /** Format: int64 */
            ended: number;
            /** Format: int64 */
            unchanged: number;
        };
        TokenView: {
            access_token?: string;
            token_type?: string;
            /** Format: int64 */
            expires_in?: number;
        };
        /** Format: uuid */
        UUID: string;
        UnitManagerView: {
            id: components["schemas"]["UUID"];
            displayName: string;
        };
        UnitName: {
            id: components["schemas"]["UUID"];
            name: string;
        };
        UnitView: {
            id: components["schemas"]["UUID"];
            name: string;
            hsaId: string | null;
            parentId: components["schemas"]["UUID"] | null;
            administrationCode: string;
            costResponsibilityNumber: string | null;
            provider: boolean;
            archived: boolean;
            hasSubunits: boolean;
            managers: components["schemas"]["UnitManagerView"][];
            path: components["schemas"]["UnitName"][];
        };
        Units: {
            items: components["schemas"]["UnitView"][];
        };
        /** @enum {string} */
        Via: "LINE_MANAGER" | "ENGAGEMENT_RESPONSIBLE" | "UNIT_MANAGER" | "UNIT_ABOVE" | "SIS_FUNCTION";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
