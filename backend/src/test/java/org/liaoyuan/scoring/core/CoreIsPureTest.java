package org.liaoyuan.scoring.core;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoreIsPureTest {

    private static final Set<String> BINARY_FRACTIONS =
            Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.liaoyuan.scoring.core");

    private static final DescribedPredicate<JavaClass> BINARY_FRACTION = DescribedPredicate.describe(
            "a binary fraction",
            type -> BINARY_FRACTIONS.contains(type.getBaseComponentType().getName()));

    @Test
    void knowsTheLanguageAndTheSchemeOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.liaoyuan.scheme", "org.liaoyuan.scoring.core")
                .because("the arithmetic must run, and be checked, without a framework or a database")
                .check(CORE);
    }

    @Test
    void readsNoClock() {
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|getInstance|randomUUID")))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\.Clock|java\\.util\\.Date|java\\.util\\..*Random.*")
                .because("the same facts give the same score on any day")
                .check(CORE);
    }

    @Test
    void hasNoBinaryFractions() {
        noFields()
                .should()
                .haveRawType(BINARY_FRACTION)
                .because("0.1 is no binary fraction, and cents must agree")
                .check(CORE);
        noCodeUnits()
                .should()
                .haveRawReturnType(BINARY_FRACTION)
                .orShould(takeBinaryFractions())
                .because("0.1 is no binary fraction, and cents must agree")
                .check(CORE);
    }

    private static ArchCondition<JavaCodeUnit> takeBinaryFractions() {
        return ArchCondition.from(DescribedPredicate.describe(
                "take a binary fraction, or call what takes or gives one", CoreIsPureTest::touchesBinaryFraction));
    }

    private static boolean touchesBinaryFraction(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream().anyMatch(BINARY_FRACTION)
                || unit.getCallsFromSelf().stream()
                        .map(call -> call.getTarget())
                        .anyMatch(target -> BINARY_FRACTION.test(target.getRawReturnType())
                                || target.getRawParameterTypes().stream().anyMatch(BINARY_FRACTION));
    }
}
