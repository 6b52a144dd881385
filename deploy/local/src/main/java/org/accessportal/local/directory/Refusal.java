package org.accessportal.local.directory;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;

/** The ways that Active Directory says no, with its result codes and the beginning of its diagnostic messages. */
enum Refusal {
    NOT_BOUND(
            ResultCode.OPERATIONS_ERROR,
            "000004DC: LdapErr: DSID-0C090A5C, comment: In order to perform this operation a successful bind must be"
                    + " completed on the connection., data 0, v4563"),
    UNKNOWN_USER(ResultCode.INVALID_CREDENTIALS, bindMessage("525")),
    WRONG_PASSWORD(ResultCode.INVALID_CREDENTIALS, bindMessage("52e")),
    ACCOUNT_DISABLED(ResultCode.INVALID_CREDENTIALS, bindMessage("533")),
    MUST_CHANGE_PASSWORD(ResultCode.INVALID_CREDENTIALS, bindMessage("773")),
    EMPTY_PASSWORD(ResultCode.UNWILLING_TO_PERFORM, "A bind with a name and no password is refused"),
    METHOD_NOT_SUPPORTED(ResultCode.AUTH_METHOD_NOT_SUPPORTED, "Only simple binds are supported"),
    OPERATION_NOT_SUPPORTED(ResultCode.PROTOCOL_ERROR, "The operation is not supported"),
    NO_RIGHT(
            ResultCode.INSUFFICIENT_ACCESS_RIGHTS,
            "00002098: SecErr: DSID-031514A0, problem 4003 (INSUFF_ACCESS_RIGHTS), data 0"),
    MALFORMED_PASSWORD(
            ResultCode.UNWILLING_TO_PERFORM,
            "0000001F: SvcErr: DSID-031A12D2, problem 5003 (WILL_NOT_PERFORM), data 0"),
    WEAK_PASSWORD_ON_RESET(
            ResultCode.UNWILLING_TO_PERFORM,
            "0000052D: SvcErr: DSID-031A12D2, problem 5003 (WILL_NOT_PERFORM), data 0"),
    WEAK_PASSWORD_ON_CHANGE(
            ResultCode.CONSTRAINT_VIOLATION,
            "0000052D: AtrErr: DSID-03191083, problem 1005 (CONSTRAINT_ATT_TYPE), data 0, Att 9005a (unicodePwd)"),
    WRONG_OLD_PASSWORD(
            ResultCode.CONSTRAINT_VIOLATION,
            "00000056: AtrErr: DSID-03191083, problem 1005 (CONSTRAINT_ATT_TYPE), data 0, Att 9005a (unicodePwd)"),
    SYSTEM_ATTRIBUTE(
            ResultCode.UNWILLING_TO_PERFORM,
            "0000209A: SvcErr: DSID-031A1021, problem 5003 (WILL_NOT_PERFORM), data 0"),
    BAD_VALUE(
            ResultCode.UNWILLING_TO_PERFORM,
            "00000057: SvcErr: DSID-031A1222, problem 5003 (WILL_NOT_PERFORM), data 87"),
    NAME_TAKEN(ResultCode.ENTRY_ALREADY_EXISTS, "00000524: UpdErr: DSID-031A11E2, problem 6005 (ENTRY_EXISTS), data 0"),
    UNKNOWN_ENTRY(ResultCode.NO_SUCH_OBJECT, "0000208D: NameErr: DSID-0310028B, problem 2001 (NO_OBJECT), data 0"),
    NOT_A_LEAF(
            ResultCode.NOT_ALLOWED_ON_NONLEAF,
            "00002015: UpdErr: DSID-031A11E2, problem 6003 (CANT_ON_NON_LEAF), data 0"),
    UNKNOWN_CONTROL(ResultCode.UNAVAILABLE_CRITICAL_EXTENSION, "The control is not supported"),
    UNKNOWN_MEMBER(ResultCode.NO_SUCH_OBJECT, "00000525: NameErr: DSID-031A1288, problem 2001 (NO_OBJECT), data 0"),
    ALREADY_MEMBER(
            ResultCode.ENTRY_ALREADY_EXISTS, "00000562: UpdErr: DSID-031A11E2, problem 6005 (ENTRY_EXISTS), data 0"),
    NOT_A_MEMBER(
            ResultCode.UNWILLING_TO_PERFORM,
            "00000561: SvcErr: DSID-031A1222, problem 5003 (WILL_NOT_PERFORM), data 0");

    private final int code;
    private final String message;

    Refusal(ResultCode code, String message) {
        this.code = code.intValue();
        this.message = message;
    }

    LDAPException exception() {
        return new LDAPException(ResultCode.valueOf(code), message);
    }

    private static String bindMessage(String data) {
        return "80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data " + data + ", v4563";
    }
}
