package org.accessportal.notification.personaldata;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Path;
import org.accessportal.platform.personaldata.DataExtractEndpoint;
import org.accessportal.platform.personaldata.DataExtracts;
import org.accessportal.platform.security.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything that this service keeps about a person. */
@Path("/notification/v1/data-extracts")
@Tag(name = "personal-data", description = "What this service keeps about people")
@Blocking
class DataExtractResource extends DataExtractEndpoint {

    DataExtractResource(DataExtracts extracts, CurrentActor actor) {
        super(extracts, actor);
    }
}
