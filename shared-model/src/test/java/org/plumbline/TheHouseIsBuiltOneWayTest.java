package org.plumbline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class TheHouseIsBuiltOneWayTest {

    private static final String FEATURES =
            "report adherence practice prescription library people history";
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("org.plumbline");

    private static String[] in(String names) {
        return names.replaceAll("\\w+", "org.plumbline.$0..").split(" ");
    }

    private static DescribedPredicate<JavaClass> areOutside(String names) {
        return resideOutsideOfPackages(in(names));
    }

    private static void never(DescribedPredicate<JavaClass> those, String... know) {
        var rule = noClasses().that(those).should().dependOnClassesThat().resideInAnyPackage(know);
        rule.allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void theFeaturesAreThereToBeChecked() {
        for (var name : "adherence practice prescription library people history".split(" ")) {
            assertTrue(HOUSE.containPackage("org.plumbline." + name), name);
        }
    }

    @Test
    void eachFeatureUsesOnlyWhatStandsToItsRight() {
        var left = "messaging ui web demo";
        for (var feature : FEATURES.split(" ")) {
            never(resideInAnyPackage(in(feature)), in(left));
            left += " " + feature;
        }
        never(resideInAnyPackage(in("messaging")), in("report adherence practice ui web demo"));
    }

    @Test
    void onlyUiKnowsQuteAndOnlyWebKnowsHttp() {
        never(areOutside("ui"), "io.quarkus.qute..");
        var http =
                "jakarta.ws.rs.. io.vertx.. io.quarkus.vertx.. io.quarkus.security.. io.quarkus.oidc..";
        never(areOutside("web"), (http + " org.eclipse.microprofile.jwt..").split(" "));
    }

    @Test
    void onlyWebAndDemoReadAClock() {
        var clock = "java[.](time[.]\\w+|lang[.]System)";
        var read = "[.](now|system[A-Z]\\w*|tick\\w*|currentTimeMillis|nanoTime)[(].*";
        noClasses()
                .that(areOutside("web demo"))
                .should()
                .callMethodWhere(
                        describe(
                                "a clock is read",
                                call -> call.getTarget().getFullName().matches(clock + read)))
                .check(HOUSE);
    }

    @Test
    void noClassIsNamedForDoingJustAnything() {
        var empty = ".*(Service|Manager|Helper|Utils?|Impl|DTO|Dto)(\\$.*)?";
        noClasses().should().haveNameMatching(empty).check(HOUSE);
    }
}
