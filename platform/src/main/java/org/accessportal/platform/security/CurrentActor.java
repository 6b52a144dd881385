package org.accessportal.platform.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.accessportal.platform.problem.CommonProblem;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes the present request. */
@RequestScoped
public class CurrentActor {

    private final JsonWebToken token;

    CurrentActor(JsonWebToken token) {
        this.token = token;
    }

    /** The signed-in person; refused when the caller is a system or nobody. */
    public Actor get() {
        if (token.getRawToken() == null || !token.getGroups().contains(Roles.PERSON)) {
            throw CommonProblem.NOT_SIGNED_IN.because("No person is signed in");
        }
        return new Actor(
                UUID.fromString(token.getSubject()),
                UUID.fromString(token.getClaim(Claims.ORGANIZATION)),
                UUID.fromString(token.getClaim(Claims.SESSION)),
                Integer.parseInt(token.getClaim(Claims.ASSURANCE_LEVEL)));
    }
}
