// Generated from order-service/openapi.yaml by "npm run generate"; never edited by hand.
export interface paths {
    "/order/v1/absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who attests and orders in the viewer's stead
         * @description On every day of a period. The lent manager role, newcomers, passwords and what waits for a decision are asked for where they are.
         */
        get: {
            parameters: {
                query: {
                    /** @description First day */
                    from: components["schemas"]["LocalDate"];
                    /** @description Last day, included; not before the first */
                    to: components["schemas"]["LocalDate"];
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
                        "application/json": components["schemas"]["AbsenceView"];
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
                /** @description A day is missing, or the last is before the first */
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
    "/order/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The steps that await one's decision, the oldest first */
        get: {
            parameters: {
                query?: {
                    /** @description Only of these kinds; ATTESTATION: what awaits attestation */
                    kind?: components["schemas"]["StepKind"][];
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
                /** @description A page of steps */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageApprovalView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
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
    "/order/v1/approvals/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides many steps alike
         * @description Each in a transaction of its own; the answer tells of each (AP-3).
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
                    "application/json": components["schemas"]["DecisionsBody"];
                };
            };
            responses: {
                /** @description What became of each */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecisionResults"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The list is empty or too long */
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
    "/order/v1/approvals/stuck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Steps that nobody can decide, or that nobody has decided for long (AP-4)
         * @description For system administrators and the service desk. Protected people's are told by number alone.
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
                /** @description A page of steps */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageApprovalView"];
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
                /** @description There is no such thing for the viewer */
                404: {
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
    "/order/v1/approvals/{stepId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides a step
         * @description Takes assurance level 3; never for oneself, and never twice on the same line (RO-7). Of two who decide at once one wins; the other is told what was decided, by whom and when (AP-5).
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    stepId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecisionBody"];
                };
            };
            responses: {
                /** @description Where the line stands now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecisionView"];
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
                /** @description The sign-in is below level 3, or it concerns the viewer */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has been decided already: what, by whom, when */
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
                /** @description Rights cannot be checked right now; nothing is decided */
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
    "/order/v1/approvals/{stepId}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks whoever sent the order
         * @description The step goes on waiting.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    stepId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["QuestionBody"];
                };
            };
            responses: {
                /** @description Where the line stands */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecisionView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has been decided already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The text is missing, or holds a personnummer */
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
    "/order/v1/approvals/{stepId}/reassignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets somebody else decide a stuck step
         * @description For system administrators (AP-4).
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    stepId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReassignmentBody"];
                };
            };
            responses: {
                /** @description Where the line stands */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecisionView"];
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
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has been decided already */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description That person cannot decide it */
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
    "/order/v1/attest-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organization's attest lists, by name */
        get: {
            parameters: {
                query?: {
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description How many rows to pass over */
                    offset?: number;
                    /** @description Part of the name, or a cost responsibility number */
                    search?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of lists */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageAttestListView"];
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
                /** @description There is no such thing for the viewer */
                404: {
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
        /** Makes an attest list */
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
                    "application/json": components["schemas"]["AttestListBody"];
                };
            };
            responses: {
                /** @description The list */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AttestListView"];
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
                /** @description There is no such thing for the viewer */
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
    "/order/v1/attest-lists/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes in attest lists from CSV
         * @description One row per attester: list;cost responsibility numbers (by blanks);identity id;limit in kronor;from;to;substitutes' ids (by blanks). The first row names the columns. A list in the file replaces the one of the same name; other lists stay. The same file again changes nothing.
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
                    "text/csv": string;
                };
            };
            responses: {
                /** @description What became of it */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AttestImportView"];
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
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The file cannot be read at all */
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
    "/order/v1/attest-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One attest list
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
                /** @description With ETag */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AttestListView"];
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
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Changes an attest list
         * @description What awaits attestation goes by the new list at once.
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
                    "application/json": components["schemas"]["AttestListBody"];
                };
            };
            responses: {
                /** @description With ETag */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AttestListView"];
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
                /** @description There is no such thing for the viewer */
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
        /**
         * Deletes an attest list
         * @description Decisions that were made by it stay.
         */
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
                /** @description There is no such thing for the viewer */
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
    "/order/v1/attestation-requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A purchasing system answers whether it attests the cost
         * @description Signed as Standard Webhooks describes: webhook-signature is v1, and the base64 of the HMAC-SHA256 of webhook-id.webhook-timestamp.body by the secret that both sides know. The same answer again changes nothing. What is announced to the system is of the schema Announcement, signed alike.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The message's own id */
                    "webhook-id"?: string;
                    /** @description v1,base64 */
                    "webhook-signature"?: string;
                    /** @description Seconds since 1970 */
                    "webhook-timestamp"?: number;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnswerBody1"];
                };
            };
            responses: {
                /** @description It is taken in */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnswerView1"];
                    };
                };
                /** @description The body is not JSON, or has an unknown or mistyped field */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The signature is not a purchasing system's, or older than 5 min */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description That system was not asked that */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It is decided already, or was withdrawn: what, by whom, when */
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
    "/order/v1/audit-anchors": {
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
    "/order/v1/audit-exports": {
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
    "/order/v1/audit-searches": {
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
    "/order/v1/audit-spot-checks": {
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
    "/order/v1/audit-spot-checks/{id}": {
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
    "/order/v1/audit-spot-checks/{id}/reviews": {
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
    "/order/v1/audit-verifications": {
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
    "/order/v1/card-holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody has got a SITHS card
         * @description For those who may order for the person, fulfillers and the service desk. Lines that waited for the card go on by themselves.
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
                    "application/json": components["schemas"]["CardHolderBody"];
                };
            };
            responses: {
                /** @description It is known */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is nobody such for the viewer */
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
    "/order/v1/catalogue-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organization's whole catalogue as one file, JSON or YAML
         * @description For system administrators and resource owners. Resources stand by code, retired ones too; those that others name are named by code, people by id. Taken in again it changes nothing.
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
                /** @description The file, in the form of the schema */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                        "application/yaml": string;
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
                /** @description The file is written in JSON and YAML alone */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Takes in a catalogue from a file, JSON or YAML
         * @description For system administrators and resource owners. The file is checked against the published schema, then by the catalogue's rules; everything is stored, or nothing. What it does not mention stays as it is: a resource is retired by an entry that says so. The same file again changes nothing.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Answer what the file would do, and store nothing */
                    dryRun?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description In the form of the schema, up to 8 Mi characters */
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                    "application/yaml": string;
                };
            };
            responses: {
                /** @description What became of it */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogImportView"];
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
                /** @description The file is too large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The file is neither JSON nor YAML */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The file cannot be read, or breaks a rule: up to 100 places, such as resources[3].levels[0].code, are named with the rule */
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
    "/order/v1/catalogue-file/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The JSON schema of the file
         * @description JSON Schema 2020-12
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
    "/order/v1/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lines that one is asked about, the oldest question first
         * @description For whoever answers for the recipient as nearest manager.
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
                /** @description A page of questions */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageConfirmationView"];
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
    "/order/v1/confirmations/{lineId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps what the line gives until the next question, or ends it today
         * @description Takes assurance level 3; nobody answers for themselves (RO-7). The next question comes after the months that the resource says, 12 when it says nothing.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    lineId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnswerBody"];
                };
            };
            responses: {
                /** @description Where the line stands */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnswerView"];
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
                /** @description The sign-in is below level 3 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such line for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody asks about it now: it was answered, or has an end */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Rights cannot be checked right now; nothing is decided */
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
    "/order/v1/data-extracts": {
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
    "/order/v1/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The expert users by system and provider
         * @description Every system that has expert users, by every provider with people in it, also where there is nobody. System administrators, resource owners, auditors and the service desk see all; others the provider that they work at and those that they order for. Protected people are not in it.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Only where a provider has none, or too few for its size */
                    lacking?: boolean;
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description How many rows to pass over */
                    offset?: number;
                    /** @description Only of this system */
                    system?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page, by system and provider */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageExpertView"];
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
    "/order/v1/experts/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mails news to everybody who is expert user of a system
         * @description For the system's owners and system administrators. With an Idempotency-Key the same request again gets the same answer for 24 hours and sends nothing.
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
                    "application/json": components["schemas"]["NewsBody"];
                };
            };
            responses: {
                /** @description How many are told */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NewsView"];
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
                /** @description The viewer does not own the system, or there is none such */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody is expert user of it, or a text breaks a rule */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Rights cannot be checked right now; nothing is sent */
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
    "/order/v1/experts/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The systems that have expert users, and what one may do with them */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All of them, by name */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExpertSystems"];
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
    "/order/v1/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines, the newest first unless asked otherwise
         * @description Somebody else's people do not exist here.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Only of this engagement */
                    engagementId?: components["schemas"]["UUID"];
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description How many rows to pass over */
                    offset?: number;
                    /** @description true: only those that have not come to their end; false: only those that have */
                    open?: boolean;
                    /** @description Only for these people */
                    recipientIds?: string[];
                    /** @description Only of this resource */
                    resourceId?: components["schemas"]["UUID"];
                    /** @description MINE: those that the viewer sent. PEOPLE: those of the people whom the viewer may order for, and the viewer's own. ALL: both */
                    scope?: components["schemas"]["Scope"] & unknown;
                    /** @description What comes first: NEWEST or OLDEST sent, LONGEST_WAITING where it stands, EXPECTED_FIRST to be done */
                    sort?: components["schemas"]["LineSort"] & unknown;
                    /** @description Only in one of these states */
                    state?: components["schemas"]["LineState"][];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of lines */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageLineRow"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
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
    "/order/v1/lines/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lines by case number or resource, the newest first
         * @description The whole case number, or part of the resource's code, system or name in either language, among the lines that the viewer sent and those of the people whom the viewer may order for. Changes nothing (UI-3).
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
                    "application/json": components["schemas"]["SearchBody"];
                };
            };
            responses: {
                /** @description A page of lines */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageLineRow"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no text or too much, or limit or offset is out of bounds */
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
    "/order/v1/lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One line with its steps and what happened to it */
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
                /** @description The line */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LineView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
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
    "/order/v1/lines/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers, or adds something
         * @description For whoever sent it.
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
                    "application/json": components["schemas"]["TextBody"];
                };
            };
            responses: {
                /** @description The line */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LineView"];
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
                /** @description The viewer may see the line, and not do this */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The line is in a state where this cannot be done */
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
    "/order/v1/lines/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends what the line gives, today or at a date
         * @description For those who may order for the recipient (OR-8). A later line replaces nothing.
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
                    "application/json": components["schemas"]["EndingBody"];
                };
            };
            responses: {
                /** @description The line */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LineView"];
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
                /** @description The viewer may see the line, and not do this */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The line is in a state where this cannot be done */
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
    "/order/v1/lines/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wants a later last day
         * @description Sends a new line, which takes its own way of approval and takes the place of this one.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the client */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ExtensionBody"];
                };
            };
            responses: {
                /** @description The new line */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LineView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The line is not active */
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
    "/order/v1/lines/{id}/level-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wants another level
         * @description Sends a new line, which takes its own way of approval and attestation (AP-2) and takes the place of this one.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Chosen by the client */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LevelChangeBody"];
                };
            };
            responses: {
                /** @description The new line */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LineView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The line is not active */
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
    "/order/v1/lines/{id}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks whoever sent the line
         * @description For those who have the line now; it goes on waiting.
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
                    "application/json": components["schemas"]["TextBody"];
                };
            };
            responses: {
                /** @description The line */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LineView"];
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
                /** @description The viewer may see the line, and not do this */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The line is in a state where this cannot be done */
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
    "/order/v1/lines/{id}/reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reminds those who have the line now
         * @description For whoever sent it; at most once a day.
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
                /** @description The line */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LineView"];
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
                /** @description The viewer may see the line, and not do this */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody has the line, or they were reminded less than a day ago */
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
    "/order/v1/lines/{id}/shortening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An earlier last day
         * @description Takes nobody's yes.
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
                    "application/json": components["schemas"]["PeriodBody"];
                };
            };
            responses: {
                /** @description The line */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LineView"];
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
                /** @description The viewer may see the line, and not do this */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The line is in a state where this cannot be done */
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
    "/order/v1/lines/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a line back
         * @description For whoever sent it, before it is delivered.
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
                    "application/json": components["schemas"]["WithdrawalBody"];
                };
            };
            responses: {
                /** @description The line */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LineView"];
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
                /** @description The viewer may see the line, and not do this */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The line is in a state where this cannot be done */
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
    "/order/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own orders, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description How many rows to pass over */
                    offset?: number;
                    /** @description Only in this state */
                    state?: components["schemas"]["OrderState"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of orders */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOrderRow"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
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
         * Drafts an order
         * @description A draft is kept until it is sent or deleted; it need not be complete. With an Idempotency-Key the same request again gets the same answer for 24 hours and makes nothing.
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
                    "application/json": components["schemas"]["OrderBody"];
                };
            };
            responses: {
                /** @description The draft */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrderView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
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
    "/order/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One order
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
                /** @description The order, with ETag */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrderView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /** Changes a draft */
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
                    "application/json": components["schemas"]["OrderBody"];
                };
            };
            responses: {
                /** @description The draft, with ETag */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrderView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The order has been sent */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It was changed elsewhere meanwhile; the current ETag is named */
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
        /** Deletes a draft */
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The order has been sent */
                409: {
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
    "/order/v1/orders/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What would become of the order if it were sent now
         * @description Findings with what to do, who will approve, price, period and expected date. Changes nothing.
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
                /** @description The order, checked */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CheckView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
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
    "/order/v1/orders/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new draft like an order
         * @description Without recipients' periods that have passed, key numbers or free text (OR-4).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description As for a draft */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The new draft */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrderView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
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
    "/order/v1/orders/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends an order
         * @description Each line goes its own way from here. Sending twice makes one order: the second answers with what the first made.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description May be left out: an order is sent once anyhow */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The order, sent */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrderView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A line has a fault; field and rule are named; nothing is sent */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Rights cannot be checked right now; nothing is sent */
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
    "/order/v1/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Providers with those who order there
         * @description System administrators, auditors and the service desk see all; orderers the providers where they order; others none. Protected people are not in it.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Only those where fewer than two people order */
                    lacking?: boolean;
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
                /** @description A page, by name */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageProviderView"];
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
    "/order/v1/purchasing-systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The purchasing systems
         * @description Empty when all costs are attested in the portal.
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
                /** @description All of them */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PurchasingSystemView"][];
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
    "/order/v1/reaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders by which people of other units have access at the units that one manages
         * @description For those who act as the unit's manager. Outsiders first, then what is temporary, the newest first; protected people are not in it (AS-6).
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
                /** @description A page, empty for those who manage no such unit */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageReachView"];
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
    "/order/v1/reaches/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends access at the units that one manages, today
         * @description Up to 100 lines, all or none, whoever ordered them; never one's own. Whoever sent a line is told when it has been taken away (AS-6).
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
                    "application/json": components["schemas"]["EndingsBody"];
                };
            };
            responses: {
                /** @description They end today */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EndingsView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A line is unknown, over, or nothing of the viewer's units */
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
    "/order/v1/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The engagements that one may order for, present and coming
         * @description One's people as manager, engagements at the units that one is orderer of, and one's own. Names are asked of identity-service; a name is turned into ids there and the list filtered by them.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Only of these people */
                    identityIds?: string[];
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description How many rows to pass over */
                    offset?: number;
                    /** @description Only at this unit */
                    unitId?: components["schemas"]["UUID"];
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
                        "application/json": components["schemas"]["PageRecipientView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
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
    "/order/v1/recipients/{engagementId}/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one of the engagements gives, to be ordered for others too
         * @description What policies and orders give for this engagement and can be ordered; not what the person has through another engagement, what is lent, and what is only kept between two engagements.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    engagementId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Resources, with their levels as far as they are the engagement's own */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HoldingsView"];
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
                /** @description There is no such engagement that the viewer may order for */
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
    "/order/v1/recipients/{engagementId}/holdings/usual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What those with the same title at the same unit usually have
         * @description At least two of them and at least every other, because of their engagements there; only what can be ordered, at most twenty (OR-1). Protected people are not counted.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    engagementId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Resources, the most usual first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UsualView"];
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
                /** @description There is no such engagement that the viewer may order for */
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
    "/order/v1/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organization's resources, by code
         * @description Everybody who is signed in sees the catalogue of the own organization.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Only of this kind */
                    kind?: components["schemas"]["ResourceKind"];
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description How many rows to pass over */
                    offset?: number;
                    /** @description Part of the code, the system, or a name in either language */
                    search?: string;
                    /** @description Only in this state */
                    state?: components["schemas"]["ResourceStage"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the catalogue */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageResourceView"];
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
         * Makes a resource
         * @description For system administrators and resource owners. With an Idempotency-Key the same request again gets the same answer for 24 hours and makes nothing.
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
                    "application/json": components["schemas"]["ResourceRequest"];
                };
            };
            responses: {
                /** @description Made and published */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ResourceView"];
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
    "/order/v1/resources/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The organization's resources that answer to some text, by code
         * @description Part of the code, the system, or a name in either language. Changes nothing (UI-3).
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
                    "application/json": components["schemas"]["SearchBody"];
                };
            };
            responses: {
                /** @description A page of the catalogue */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageResourceView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no text or too much, or limit or offset is out of bounds */
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
    "/order/v1/resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One resource
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
                /** @description The resource, with ETag */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ResourceView"];
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
                /** @description There is no such resource in the organization */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Changes a resource
         * @description For system administrators and resource owners. Kind and code stay as they are.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag of the version that was seen */
                    "If-Match"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ResourceRequest"];
                };
            };
            responses: {
                /** @description Changed and published */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ResourceView"];
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
                /** @description There is no such resource in the organization */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The resource is retired */
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
    "/order/v1/resources/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of a resource, the newest first */
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
                /** @description The changes, with who and when */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ResourceChangeView"][];
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
                /** @description There is no such resource in the organization */
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
    "/order/v1/resources/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retires a resource
         * @description It is no longer given to anybody new. For system administrators and resource owners.
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
                    "application/json": components["schemas"]["RetirementRequest"];
                };
            };
            responses: {
                /** @description Retired and published */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ResourceView"];
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
                /** @description There is no such resource in the organization */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The resource is retired already */
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
    "/order/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reviews with something left to answer, the one that is due first at the top
         * @description For whoever answers as nearest manager for the person where they work now; when the last day has passed, for those above too. Never one's own (RO-7).
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
                /** @description A page of reviews */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageReviewView"];
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
    "/order/v1/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One review with everything that is looked at
         * @description What is unusual among those with the same title at the unit, or ends soonest, comes first.
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
                /** @description The review */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReviewDetail"];
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
                /** @description There is no such review for the viewer */
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
    "/order/v1/reviews/{id}/items/{lineId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps one thing, ends it today, or gives it an earlier last day
         * @description It is carried out at once; the rest can be answered another time. Takes assurance level 3. A later last day is ordered as an extension, and approved as one.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    lineId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReviewAnswerBody"];
                };
            };
            responses: {
                /** @description The review, as it is now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReviewDetail"];
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
                /** @description The sign-in is below level 3 */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody asks about it now: it was answered, or has ended */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The last day is missing, out of place, past or later than it is */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Rights cannot be checked right now; nothing is decided */
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
    "/order/v1/separations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many hold both, by separation
         * @description Of the separations that somebody was found to break, last night or when the separation was made. For policy administrators, of their administration; system administrators and auditors. Protected people are not counted (ID-9).
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
                /** @description The separations that somebody breaks, or is excepted from */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ViolationCount"][];
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
    "/order/v1/separations/{id}/violations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who holds both of a separation
         * @description Those without an exception first. For those who see the counts. Protected people are not in the list (ID-9).
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
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of people */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageViolationView"];
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
                /** @description There is no such separation that holds */
                404: {
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
    "/order/v1/status": {
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
    "/order/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks in one's queues, urgent ones and the oldest first */
        get: {
            parameters: {
                query?: {
                    /** @description How many rows at the most, 1 to 500 */
                    limit?: number;
                    /** @description true: only those that the viewer has taken on */
                    mine?: boolean;
                    /** @description How many rows to pass over */
                    offset?: number;
                    /** @description Only in this queue */
                    queue?: string;
                    /** @description What comes first: URGENT_FIRST, ANSWER_FIRST to be due, or NEWEST */
                    sort?: components["schemas"]["TaskSort"] & unknown;
                    /** @description Only in one of these states */
                    state?: components["schemas"]["TaskState"][];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of tasks */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageTaskView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
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
    "/order/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task with its dialogue */
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
                /** @description The task */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TaskView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
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
    "/order/v1/tasks/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a task on, or gives it to somebody in the queue */
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
                    "application/json": components["schemas"]["AssignmentBody"];
                };
            };
            responses: {
                /** @description The task */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TaskView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The task is over */
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
    "/order/v1/tasks/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that the task is done */
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
                    "application/json": components["schemas"]["CompletionBody"];
                };
            };
            responses: {
                /** @description The task */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TaskView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The task is over */
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
    "/order/v1/tasks/{id}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes to whoever ordered */
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
                    "application/json": components["schemas"]["MessageBody"];
                };
            };
            responses: {
                /** @description The task */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TaskView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The task is over */
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
    "/order/v1/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own templates and those that are shared in the organization
         * @description One's own first, then by name. What cannot be ordered now is left out of them.
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
                /** @description A page of templates */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageTemplateView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
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
         * Makes a template
         * @description Of the answers in a form it keeps what was chosen in fields that are remembered: no free text, and nothing that no two people may share. One has a hundred at the most.
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
                    "application/json": components["schemas"]["TemplateBody"];
                };
            };
            responses: {
                /** @description The template */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TemplateView"];
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
                /** @description Who may order for nobody else shares no template */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
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
    "/order/v1/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One template
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
                /** @description With ETag */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TemplateView"];
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
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Changes one's template
         * @description It holds what is sent and nothing else.
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
                    "application/json": components["schemas"]["TemplateBody"];
                };
            };
            responses: {
                /** @description With ETag */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TemplateView"];
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
                /** @description It is somebody else's, or the viewer may order for nobody else */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It was changed elsewhere meanwhile; the current ETag is named */
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
        /**
         * Deletes one's template
         * @description What was ordered with it stays.
         */
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
                /** @description It is somebody else's */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description There is no such thing for the viewer */
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbsenceView: {
            /** @description The lists on which the viewer attests in the period, by name */
            attestations: components["schemas"]["Attestation"][];
            /** @description The units where people work whose nearest manager the viewer is */
            units: components["schemas"]["Unit"][];
        };
        /** @enum {string} */
        Answer: "KEEP" | "END";
        AnswerBody: {
            answer: components["schemas"]["Answer"];
        };
        AnswerBody1: {
            verdict?: components["schemas"]["Verdict1"];
            reason?: string;
        };
        AnswerView: {
            lineId?: components["schemas"]["UUID"];
            state?: components["schemas"]["LineState"];
        };
        AnswerView1: {
            requestId?: components["schemas"]["UUID"];
            verdict?: components["schemas"]["Verdict1"];
            lineState?: components["schemas"]["LineState"];
        };
        /** @enum {string} */
        ApprovalKind: "LINE_MANAGER" | "RESOURCE_OWNER" | "SECOND_PAIR_OF_EYES";
        ApprovalView: {
            stepId: components["schemas"]["UUID"];
            kind: components["schemas"]["StepKind"];
            why: string;
            lineId: components["schemas"]["UUID"];
            /** Format: int64 */
            caseNumber: number;
            senderId: components["schemas"]["UUID"] | null;
            recipientId: components["schemas"]["UUID"] | null;
            engagementId: components["schemas"]["UUID"] | null;
            unitId: components["schemas"]["UUID"] | null;
            resourceId: components["schemas"]["UUID"];
            action: components["schemas"]["LineAction"];
            level: string | null;
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"] | null;
            form: components["schemas"]["FormAnswer"][];
            need: string | null;
            exceptions: components["schemas"]["ExceptionView"][];
            /** Format: int64 */
            priceOnce: number;
            /** Format: int64 */
            priceMonthly: number;
            costResponsibilityNumber: string | null;
            urgent: boolean;
            since: components["schemas"]["Instant"];
            escalated: boolean;
            approverIds: string[];
        };
        AssignmentBody: {
            assigneeId: components["schemas"]["UUID"] | null;
        };
        AttestImportView: {
            /** Format: int32 */
            made: number;
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            unchanged: number;
            rejected: components["schemas"]["RejectedRow"][];
        };
        AttestListBody: {
            name: string;
            costResponsibilityNumbers: string[];
            attesters: components["schemas"]["Attester"][];
            system: string | null;
        };
        AttestListView: {
            id: components["schemas"]["UUID"];
            name: string;
            costResponsibilityNumbers: string[];
            attesters: components["schemas"]["Attester"][];
            system: string | null;
        };
        Attestation: {
            listId: components["schemas"]["UUID"];
            name: string;
            covered: boolean;
            standInIds: string[];
        };
        /** @enum {string} */
        AttestationRule: "NEVER" | "BY_HAND" | "ALWAYS";
        Attester: {
            identityId: components["schemas"]["UUID"];
            /** Format: int64 */
            limit: number | null;
            from: components["schemas"]["LocalDate"] | null;
            to: components["schemas"]["LocalDate"] | null;
            substituteIds: string[] | null;
        };
        Audience: {
            administrationCodes: string[] | null;
            titleCodes: string[] | null;
            employmentForms: string[] | null;
            providersOnly: boolean;
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
        CardHolderBody: {
            identityId: components["schemas"]["UUID"];
        };
        CatalogImportView: {
            dryRun: boolean;
            added: string[];
            changed: string[];
            retired: string[];
            unchanged: string[];
        };
        CheckView: {
            sendable: boolean;
            lines: components["schemas"]["CheckedLine"][];
            /** Format: int64 */
            priceOnce: number;
            /** Format: int64 */
            priceMonthly: number;
        };
        CheckedLine: {
            /** Format: int32 */
            position: number;
            findings: components["schemas"]["Finding"][];
            approvals: components["schemas"]["PlannedStep"][];
            from: components["schemas"]["LocalDate"] | null;
            to: components["schemas"]["LocalDate"] | null;
            /** Format: int64 */
            priceOnce: number;
            /** Format: int64 */
            priceMonthly: number;
            expectedOn: components["schemas"]["LocalDate"] | null;
        };
        CompletionBody: {
            fields: components["schemas"]["FormAnswer"][] | null;
            text: string | null;
        };
        Condition: {
            field: string;
            equals: string;
        };
        /** @enum {string} */
        Condition1: "WORKS" | "WAITS" | "STANDS_STILL";
        ConfirmationView: {
            lineId: components["schemas"]["UUID"];
            /** Format: int64 */
            caseNumber: number;
            recipientId: components["schemas"]["UUID"];
            resourceId: components["schemas"]["UUID"];
            level: string | null;
            from: components["schemas"]["LocalDate"];
            /** Format: int64 */
            priceMonthly: number;
            askedAt: components["schemas"]["Instant"];
        };
        DataExtract: {
            service: string;
            identityId: components["schemas"]["UUID"];
            madeAt: components["schemas"]["Instant"];
            kinds: components["schemas"]["ExtractedKind"][];
        };
        DataExtractRequest: {
            identityId: components["schemas"]["UUID"];
        };
        DecisionBody: {
            decision: components["schemas"]["Verdict"];
            reason: string | null;
            to: components["schemas"]["LocalDate"] | null;
        };
        DecisionResult: {
            stepId: components["schemas"]["UUID"];
            /** Format: int32 */
            status: number;
            problem: string | null;
            detail: string | null;
        };
        DecisionResults: {
            results: components["schemas"]["DecisionResult"][];
        };
        DecisionView: {
            stepId: components["schemas"]["UUID"];
            lineId: components["schemas"]["UUID"];
            state: components["schemas"]["LineState"];
        };
        DecisionsBody: {
            stepIds: string[];
            decision: components["schemas"]["DecisionBody"];
        };
        DraftLine: {
            recipientId: components["schemas"]["UUID"];
            engagementId: components["schemas"]["UUID"];
            resourceId: components["schemas"]["UUID"];
            action: components["schemas"]["LineAction"];
            targetLineId: components["schemas"]["UUID"] | null;
            level: string | null;
            from: components["schemas"]["LocalDate"] | null;
            to: components["schemas"]["LocalDate"] | null;
            form: components["schemas"]["FormAnswer"][] | null;
            need: string | null;
            certified: string[] | null;
            urgent: boolean;
            exceptionReason: string | null;
        };
        DrawnRow: {
            row: components["schemas"]["AuditEntry"];
            verdict: components["schemas"]["SpotCheckVerdict"] | null;
            remark: string | null;
            reviewedBy: components["schemas"]["UUID"] | null;
            reviewedAt: components["schemas"]["Instant"] | null;
            mayReview: boolean;
        };
        EndingBody: {
            on: components["schemas"]["LocalDate"];
            reason: string | null;
        };
        EndingsBody: {
            lineIds: string[];
            reason: string;
        };
        EndingsView: {
            /** Format: int32 */
            ended: number;
        };
        ExceptionView: {
            separationId: components["schemas"]["UUID"];
            name: string;
            why: string;
            otherResourceId: components["schemas"]["UUID"];
            reason: string | null;
        };
        /** @enum {string} */
        ExpertAction: "SEND_NEWS";
        ExpertSystemView: {
            system: string;
            actions: components["schemas"]["ExpertAction"][];
        };
        ExpertSystems: {
            items: components["schemas"]["ExpertSystemView"][];
        };
        ExpertView: {
            system: string;
            unitId: components["schemas"]["UUID"];
            /** Format: int64 */
            people: number;
            /** Format: int32 */
            needed: number;
            lacking: boolean;
            expertIds: string[];
        };
        ExtensionBody: {
            to: components["schemas"]["LocalDate"];
            need: string | null;
            exceptionReason: string | null;
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
        Finding: {
            code: string;
            severity: components["schemas"]["Severity"];
            field: string | null;
            rule: string;
            message: string;
            separated: components["schemas"]["Separated"] | null;
        };
        FormAnswer: {
            name: string;
            values: string[];
        };
        FormField: {
            name: string;
            type: components["schemas"]["Type"];
            label: components["schemas"]["Localized"];
            help: components["schemas"]["Localized"] | null;
            required: boolean;
            options: components["schemas"]["Option"][] | null;
            pattern: string | null;
            when: components["schemas"]["Condition"] | null;
            remembered: boolean;
            unique: boolean;
        };
        Fulfilment: {
            kind: components["schemas"]["FulfilmentKind"];
            queue: string | null;
            /** Format: int32 */
            answerWithinDays: number | null;
            urgentAllowed: boolean | null;
        };
        /** @enum {string} */
        FulfilmentKind: "CONNECTOR" | "TASK";
        HoldingView: {
            resourceId: components["schemas"]["UUID"];
            level: string | null;
        };
        HoldingsView: {
            items: components["schemas"]["HoldingView"][];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        KeptApartView: {
            separationId: components["schemas"]["UUID"];
            name: string;
            why: string;
            otherResourceId: components["schemas"]["UUID"];
        };
        Level: {
            code: string;
            /** Format: int32 */
            rank: number;
            name: components["schemas"]["Localized"];
            groups: string[] | null;
        };
        LevelChangeBody: {
            level: string;
            need: string | null;
            exceptionReason: string | null;
        };
        /** @enum {string} */
        LineAction: "NEW" | "CHANGE" | "EXTEND" | "END" | "INQUIRE" | "WITHHOLD";
        /** @enum {string} */
        LineCommand: "WITHDRAW" | "REMIND" | "ASK" | "ANSWER" | "END" | "EXTEND" | "SHORTEN" | "CHANGE_LEVEL";
        LineRow: {
            id: components["schemas"]["UUID"];
            /** Format: int64 */
            caseNumber: number;
            orderId: components["schemas"]["UUID"];
            senderId: components["schemas"]["UUID"];
            recipientId: components["schemas"]["UUID"];
            engagementId: components["schemas"]["UUID"];
            resourceId: components["schemas"]["UUID"];
            action: components["schemas"]["LineAction"];
            level: string | null;
            state: components["schemas"]["LineState"];
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"] | null;
            urgent: boolean;
            waitingForIds: string[];
            waitingForQueue: string | null;
            waitingForSystem: string | null;
            since: components["schemas"]["Instant"];
            expectedOn: components["schemas"]["LocalDate"] | null;
            actions: components["schemas"]["LineCommand"][];
        };
        /** @enum {string} */
        LineSort: "NEWEST" | "OLDEST" | "LONGEST_WAITING" | "EXPECTED_FIRST";
        /** @enum {string} */
        LineState: "AWAITING_PREREQUISITE" | "AWAITING_APPROVAL" | "AWAITING_ATTESTATION" | "AWAITING_START" | "BEING_DELIVERED" | "ACTIVE" | "AWAITING_END" | "ENDED" | "REJECTED" | "WITHDRAWN" | "FAILED";
        LineView: {
            line: components["schemas"]["LineRow"];
            targetLineId: components["schemas"]["UUID"] | null;
            form: components["schemas"]["FormAnswer"][];
            need: string | null;
            /** Format: int64 */
            priceOnce: number;
            /** Format: int64 */
            priceMonthly: number;
            costResponsibilityNumber: string | null;
            unmet: string[];
            keptApart: components["schemas"]["KeptApartView"][];
            exceptions: components["schemas"]["ExceptionView"][];
            steps: components["schemas"]["StepView"][];
            timeline: components["schemas"]["TimelineEntry"][];
            sentAt: components["schemas"]["Instant"];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Localized: {
            sv: string;
            en: string;
        };
        MessageBody: {
            text: string;
        };
        NeedsAndRisk: {
            text: string;
            owner: components["schemas"]["UUID"] | null;
            reviewOn: components["schemas"]["LocalDate"];
        };
        NewsBody: {
            system: string;
            subject: string;
            text: string;
        };
        NewsView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            experts: number;
        };
        /** @enum {string} */
        OpenedRole: "ORDERER" | "EXPERT_USER";
        Option: {
            value: string;
            label: components["schemas"]["Localized"];
            /** Format: int64 */
            priceOnce: number;
        };
        OrderBody: {
            lines: components["schemas"]["DraftLine"][];
        };
        OrderRow: {
            id: components["schemas"]["UUID"];
            state: components["schemas"]["OrderState"];
            changedAt: components["schemas"]["Instant"];
            sentAt: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            lines: number;
            /** Format: int32 */
            recipients: number;
            /** Format: int32 */
            open: number;
        };
        /** @enum {string} */
        OrderState: "DRAFT" | "SENT";
        OrderTerms: {
            audience: components["schemas"]["Audience"] | null;
            orderableBy: components["schemas"]["OrderableBy"][];
            approvals: components["schemas"]["ApprovalKind"][];
            attestation: components["schemas"]["AttestationRule"] | null;
            /** Format: int64 */
            priceOnce: number;
            /** Format: int64 */
            priceMonthly: number;
            /** Format: int32 */
            leadTimeDays: number;
            prerequisites: components["schemas"]["Prerequisite"][];
            form: components["schemas"]["FormField"][];
            /** Format: int32 */
            maximumDays: number | null;
            /** Format: int32 */
            askAgainMonths: number | null;
            needsAndRisk: components["schemas"]["NeedsAndRisk"] | null;
            fulfilment: components["schemas"]["Fulfilment"];
            opensRole: components["schemas"]["OpenedRole"] | null;
            opensRoleWhen: components["schemas"]["Condition"] | null;
            ownerIds: string[];
        };
        OrderView: {
            id: components["schemas"]["UUID"];
            state: components["schemas"]["OrderState"];
            changedAt: components["schemas"]["Instant"];
            sentAt: components["schemas"]["Instant"] | null;
            lines: components["schemas"]["DraftLine"][];
            lineIds: string[];
        };
        /** @enum {string} */
        OrderableBy: "MANAGER" | "ORDERER" | "SELF";
        PageApprovalView: {
            items: components["schemas"]["ApprovalView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageAttestListView: {
            items: components["schemas"]["AttestListView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageAuditAnchor: {
            items: components["schemas"]["AuditAnchor"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageConfirmationView: {
            items: components["schemas"]["ConfirmationView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageExpertView: {
            items: components["schemas"]["ExpertView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageLineRow: {
            items: components["schemas"]["LineRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageOrderRow: {
            items: components["schemas"]["OrderRow"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageProviderView: {
            items: components["schemas"]["ProviderView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageReachView: {
            items: components["schemas"]["ReachView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageRecipientView: {
            items: components["schemas"]["RecipientView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageResourceView: {
            items: components["schemas"]["ResourceView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageReviewView: {
            items: components["schemas"]["ReviewView"][];
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
        PageTaskView: {
            items: components["schemas"]["TaskView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageTemplateView: {
            items: components["schemas"]["TemplateView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PageViolationView: {
            items: components["schemas"]["ViolationView"][];
            /** Format: int64 */
            total: number;
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
        };
        PeriodBody: {
            to: components["schemas"]["LocalDate"];
            reason: string | null;
        };
        PlannedStep: {
            kind: components["schemas"]["StepKind"];
            approverIds: string[];
            fulfilledBySender: boolean;
            why: string;
        };
        Prerequisite: {
            kind: components["schemas"]["PrerequisiteKind"];
            document: string | null;
            version: string | null;
            resourceCode: string | null;
        };
        /** @enum {string} */
        PrerequisiteKind: "SITHS_CARD" | "GUIDELINES" | "RESOURCE";
        ProviderView: {
            unitId: components["schemas"]["UUID"];
            /** Format: int64 */
            people: number;
            ordererIds: string[];
            lacking: boolean;
        };
        PurchasingSystemView: {
            code: string;
            name: string;
        };
        QuestionBody: {
            text: string;
        };
        /** @enum {string} */
        ReachKind: "OUTSIDER" | "TEMPORARY" | "LASTING";
        ReachView: {
            lineId: components["schemas"]["UUID"];
            /** Format: int64 */
            caseNumber: number;
            kind: components["schemas"]["ReachKind"];
            senderId: components["schemas"]["UUID"];
            recipientId: components["schemas"]["UUID"];
            recipientUnitId: components["schemas"]["UUID"];
            resourceId: components["schemas"]["UUID"];
            level: string | null;
            unitIds: string[];
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"] | null;
            since: components["schemas"]["Instant"];
        };
        ReassignmentBody: {
            approverId: components["schemas"]["UUID"];
            reason: string;
        };
        RecipientView: {
            identityId: components["schemas"]["UUID"];
            engagementId: components["schemas"]["UUID"];
            unitId: components["schemas"]["UUID"];
            administrationCode: string;
            titleCode: string | null;
            employmentForm: string | null;
            costResponsibilityNumber: string | null;
            from: components["schemas"]["LocalDate"] | null;
            to: components["schemas"]["LocalDate"] | null;
            primary: boolean;
            provider: boolean;
            rights: components["schemas"]["OrderableBy"][];
        };
        RejectedRow: {
            /** Format: int32 */
            line: number;
            column: string;
            reason: string;
        };
        ResourceChangeView: {
            /** Format: int64 */
            revision: number;
            action: string;
            changedAt: components["schemas"]["Instant"];
            changedBy: components["schemas"]["UUID"];
            content: components["schemas"]["ResourceView"];
        };
        /** @enum {string} */
        ResourceKind: "USER_SERVICE" | "GROUP" | "PERMISSION" | "INQUIRY";
        ResourceRequest: {
            code: string;
            kind: components["schemas"]["ResourceKind"];
            name: components["schemas"]["Localized"];
            description: components["schemas"]["Localized"];
            system: string;
            levels: components["schemas"]["Level"][] | null;
            /** Format: int32 */
            graceDays: number;
            /** Format: int32 */
            gapDays: number;
            /** Format: int32 */
            confidentialityClass: number;
            ordering: components["schemas"]["OrderTerms"] | null;
        };
        /** @enum {string} */
        ResourceStage: "ACTIVE" | "RETIRED";
        ResourceView: {
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["ResourceKind"];
            code: string;
            name: components["schemas"]["Localized"];
            description: components["schemas"]["Localized"];
            levels: components["schemas"]["Level"][];
            system: string;
            state: components["schemas"]["ResourceStage"];
            /** Format: int32 */
            graceDays: number;
            /** Format: int32 */
            gapDays: number;
            /** Format: int32 */
            confidentialityClass: number;
            ordering: components["schemas"]["OrderTerms"];
            orderable: boolean;
        };
        RetirementRequest: {
            reason: string;
        };
        /** @enum {string} */
        ReviewAnswer: "KEEP" | "END" | "CHANGE_PERIOD";
        ReviewAnswerBody: {
            answer: components["schemas"]["ReviewAnswer"];
            to: components["schemas"]["LocalDate"] | null;
        };
        ReviewDetail: {
            review: components["schemas"]["ReviewView"];
            items: components["schemas"]["ReviewItem"][];
        };
        ReviewItem: {
            lineId: components["schemas"]["UUID"];
            /** Format: int64 */
            caseNumber: number;
            resourceId: components["schemas"]["UUID"];
            level: string | null;
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"] | null;
            /** Format: int64 */
            priceMonthly: number;
            unusual: boolean;
            answer: components["schemas"]["ReviewAnswer"] | null;
            answeredBy: components["schemas"]["UUID"] | null;
            answeredAt: components["schemas"]["Instant"] | null;
        };
        ReviewView: {
            id: components["schemas"]["UUID"];
            identityId: components["schemas"]["UUID"] | null;
            unitId: components["schemas"]["UUID"] | null;
            openedAt: components["schemas"]["Instant"];
            dueOn: components["schemas"]["LocalDate"];
            escalated: boolean;
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            answered: number;
        };
        /** @enum {string} */
        Scope: "MINE" | "PEOPLE" | "ALL";
        SearchBody: {
            text: string;
        };
        Separated: {
            separationId: components["schemas"]["UUID"];
            name: string;
            why: string;
            otherResourceId: components["schemas"]["UUID"];
        };
        ServiceStatus: {
            service: string;
            at: components["schemas"]["Instant"];
            lines: components["schemas"]["StatusLine"][];
        };
        /** @enum {string} */
        Severity: "ERROR" | "WARNING" | "INFORMATION";
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
            condition: components["schemas"]["Condition1"];
            /** Format: int64 */
            count: number;
            since: components["schemas"]["Instant"] | null;
            cause: string | null;
        };
        /** @enum {string} */
        StepKind: "LINE_MANAGER" | "RESOURCE_OWNER" | "SECOND_PAIR_OF_EYES" | "POLICY_ADMINISTRATOR" | "ATTESTATION";
        /** @enum {string} */
        StepState: "LATER" | "AWAITS" | "FULFILLED_BY_SENDER" | "APPROVED" | "REJECTED" | "OBSOLETE";
        StepView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            number: number;
            kind: components["schemas"]["StepKind"];
            state: components["schemas"]["StepState"];
            why: string;
            approverIds: string[];
            since: components["schemas"]["Instant"] | null;
            decidedBy: components["schemas"]["UUID"] | null;
            decidedAt: components["schemas"]["Instant"] | null;
            reason: string | null;
            system: string | null;
        };
        /** @enum {string} */
        TaskSort: "URGENT_FIRST" | "ANSWER_FIRST" | "NEWEST";
        /** @enum {string} */
        TaskState: "NEW" | "ASSIGNED" | "DONE" | "CANCELLED";
        TaskView: {
            id: components["schemas"]["UUID"];
            lineId: components["schemas"]["UUID"];
            /** Format: int64 */
            caseNumber: number;
            queue: string;
            state: components["schemas"]["TaskState"];
            resourceId: components["schemas"]["UUID"];
            senderId: components["schemas"]["UUID"] | null;
            recipientId: components["schemas"]["UUID"] | null;
            engagementId: components["schemas"]["UUID"] | null;
            protectedRecipient: boolean;
            action: components["schemas"]["LineAction"];
            ending: boolean;
            level: string | null;
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"] | null;
            form: components["schemas"]["FormAnswer"][];
            urgent: boolean;
            assigneeId: components["schemas"]["UUID"] | null;
            since: components["schemas"]["Instant"];
            answerBy: components["schemas"]["LocalDate"];
            answered: boolean;
            fields: components["schemas"]["FormAnswer"][];
            dialogue: components["schemas"]["TimelineEntry"][];
        };
        TemplateBody: {
            name: string;
            shared: boolean;
            lines: components["schemas"]["TemplateLine"][];
        };
        TemplateLine: {
            resourceId: components["schemas"]["UUID"];
            level: string | null;
            form: components["schemas"]["FormAnswer"][] | null;
        };
        TemplateView: {
            id: components["schemas"]["UUID"];
            name: string;
            shared: boolean;
            own: boolean;
            lines: components["schemas"]["TemplateLine"][];
        };
        TextBody: {
            text: string;
        };
        TimelineEntry: {
            at: components["schemas"]["Instant"];
            code: string;
            actorId: components["schemas"]["UUID"] | null;
            state: components["schemas"]["LineState"];
            text: string | null;
        };
        /** @enum {string} */
        Type: "TEXT" | "MULTILINE" | "CHOICE" | "UNITS" | "NUMBER" | "BOOLEAN" | "MAIL";
        /** Format: uuid */
        UUID: string;
        Unit: {
            unitId: components["schemas"]["UUID"];
            ordererIds: string[];
        };
        UsualView: {
            resourceIds: string[];
        };
        /** @enum {string} */
        Verdict: "APPROVED" | "REJECTED";
        /** @enum {string} */
        Verdict1: "APPROVED" | "REJECTED";
        ViolationCount: {
            separationId: components["schemas"]["UUID"];
            /** Format: int64 */
            violating: number;
            /** Format: int64 */
            excepted: number;
        };
        ViolationView: {
            identityId: components["schemas"]["UUID"];
            foundOn: components["schemas"]["LocalDate"];
            exceptedUntil: components["schemas"]["LocalDate"] | null;
            oneByOrder: boolean;
            otherByOrder: boolean;
        };
        WithdrawalBody: {
            reason: string | null;
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
