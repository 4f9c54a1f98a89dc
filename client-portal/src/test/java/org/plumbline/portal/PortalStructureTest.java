package org.plumbline.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class PortalStructureTest {

    @Test
    void thePortalKnowsNothingOfTheConsole() {
        var portal = new ClassFileImporter().importPackages("org.plumbline.portal");

        assertTrue(portal.containPackage("org.plumbline.portal.today"));
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.plumbline.console..")
                .check(portal);
    }
}
