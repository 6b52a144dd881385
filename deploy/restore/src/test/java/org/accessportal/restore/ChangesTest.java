package org.accessportal.restore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final String CATALOGUE = """
            version: 1

            dn: o=RNS
            o: RNS

            dn: cn=unoab1,ou=Personal,o=RNS
            cn: unoab1
            hsaIdentity: SE2321999990-P000101999
            hsaPersonIdentityNumber: 199602049935
            sn: Abrahamsson

            dn: cn=206800000000019990,cn=unoab1,ou=Personal,o=RNS
            cn: 206800000000019990
            hsaPersonIdentityNumber: 199602049935
            paTitleCode: 407120

            """;

    @Test
    void lastPersonGivesTheirPlaceToTheNewcomer() {
        assertThat(Changes.made(CATALOGUE, "noras9001"))
                .startsWith("version: 1\n\ndn: o=RNS\no: RNS\n\ndn: cn=noras9001,ou=Personal,o=RNS\ncn: noras9001\n")
                .contains(
                        "dn: cn=206800000000019999,cn=noras9001,ou=Personal", "sn: Abrahamsson", "paTitleCode: 407120")
                .endsWith("\n\n")
                .doesNotContain("unoab1", "199602049935", "P000101999");
    }
}
