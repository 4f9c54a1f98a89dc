package org.plumbline.console;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * The console knows the domain and never the portal; its screens do not know one another in
 * circles.
 */
class ConsoleStructureTest {

    private static final JavaClasses CONSOLE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.plumbline.console");

    @Test
    void theConsoleNeverSeesThePortal() {
        noClasses()
                .that()
                .resideInAPackage("org.plumbline.console..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.plumbline.portal..")
                .check(CONSOLE);
    }

    @Test
    void screensDoNotKnowOneAnotherInCircles() {
        slices().matching("org.plumbline.console.(*)..").should().beFreeOfCycles().check(CONSOLE);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Util|Impl|DTO)")
                .check(CONSOLE);
    }
}
