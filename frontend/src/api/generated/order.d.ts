// Generated from order-service/openapi.yaml by "npm run generate"; never edited by hand.
export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Level: {
            code: string;
            /** Format: int32 */
            rank: number;
            name: components["schemas"]["Localized"];
            groups: string[] | null;
        };
        Localized: {
            sv: string;
            en: string;
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
        /** @enum {string} */
        ResourceKind: "USER_SERVICE" | "GROUP" | "PERMISSION";
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
        };
        RetirementRequest: {
            reason: string;
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
