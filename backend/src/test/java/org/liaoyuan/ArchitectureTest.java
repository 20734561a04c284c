package org.liaoyuan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The arrows between modules and the habits that keep them, as data. */
@AnalyzeClasses(packages = "org.liaoyuan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.liaoyuan.";

    /** What a module may import besides itself, platform and audit. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("audit", Set.of()),
            entry("organisation", Set.of()),
            entry("access", Set.of("organisation")),
            entry("messaging", Set.of("organisation", "access")),
            entry("attachment", Set.of("organisation", "access")),
            entry("action", Set.of("organisation", "access", "messaging", "attachment")),
            entry("scheme", Set.of("organisation", "access")),
            entry("target", Set.of("organisation", "access", "scheme", "messaging")),
            entry("ledger", Set.of("organisation", "access")),
            entry("leave", Set.of("organisation", "access")),
            entry("exemption", Set.of("organisation", "access", "messaging", "attachment", "leave")),
            entry("scoring", Set.of("organisation", "access", "scheme", "target", "ledger", "leave", "exemption")),
            entry("notice", Set.of("organisation", "access", "messaging", "attachment", "scheme", "target")),
            entry("alert", Set.of("organisation", "access", "messaging", "scoring")),
            entry("warning", Set.of("organisation", "access", "messaging", "action", "scoring")),
            entry("improvement", Set.of("organisation", "access", "messaging", "action", "scoring")),
            entry(
                    "exit",
                    Set.of(
                            "organisation",
                            "access",
                            "messaging",
                            "action",
                            "ledger",
                            "leave",
                            "exemption",
                            "scoring",
                            "warning")),
            entry("reporting", Set.of("organisation", "access", "scheme", "scoring")),
            entry("goal", Set.of("organisation", "access", "scheme", "ledger")),
            entry("inquiry", Set.of("organisation", "access", "messaging", "attachment", "ledger", "scoring")),
            entry(
                    "demo",
                    Set.of(
                            "organisation",
                            "access",
                            "messaging",
                            "action",
                            "scheme",
                            "target",
                            "ledger",
                            "leave",
                            "scoring",
                            "alert")));

    /** Who may call without a token; each says why in its own description. */
    private static final Set<String> OPEN =
            Set.of("AuthResource.login", "AuthResource.refresh", "AuthResource.logout", "AuthResource.demoAccounts");

    @ArchTest
    static void modulesImportWhatTheTableSays(JavaClasses all) {
        MAY_IMPORT.forEach((module, allowed) -> {
            String[] known = Stream.concat(Stream.of(module, "platform", "audit"), allowed.stream())
                    .map(name -> ROOT + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + module + "..")
                    .should()
                    .dependOnClassesThat(resideInAPackage(ROOT + "*..").and(not(resideInAnyPackage(known))))
                    .because("questions go down as calls on a face, news goes up as events")
                    .check(all);
        });
    }

    @ArchTest
    static void everyPackageIsInTheTable(JavaClasses all) {
        classes()
                .that()
                .resideInAPackage(ROOT + "*..")
                .should()
                .resideInAnyPackage(Stream.concat(Stream.of("platform"), MAY_IMPORT.keySet().stream())
                        .map(name -> ROOT + name + "..")
                        .toArray(String[]::new))
                .because("a module without a row in the table has no rules")
                .check(all);
    }

    @ArchTest
    static void nobodyReachesIntoAnotherModulesSubPackages(JavaClasses all) {
        MAY_IMPORT
                .keySet()
                .forEach(module -> noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + module + "..")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage(ROOT + module + "..").and(not(resideInAPackage(ROOT + module))))
                        .because("a module has one face")
                        .check(all));
    }

    @ArchTest
    static final ArchRule PLATFORM_KNOWS_NO_MODULE = noClasses()
            .that()
            .resideInAPackage(ROOT + "platform..")
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "*..").and(not(resideInAPackage(ROOT + "platform.."))))
            .because("the platform has no business words");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles().because("the arrows point one way");

    @ArchTest
    static final ArchRule EVERY_ENDPOINT_IS_GUARDED = methods()
            .that(areHttpMethods())
            .should(haveOneGuard())
            .because("Quarkus ignores guards on methods that are not public, and one without a guard is forgotten");

    @ArchTest
    static final ArchRule SERVICES_ALONE_ARE_TRANSACTIONAL = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Service")
            .should(haveTransactionalParts())
            .because("a reader finds where a transaction begins by the class's name");

    @ArchTest
    static final ArchRule RESOURCES_KNOW_NO_ENTITY = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .because("what comes in and goes out are records");

    @ArchTest
    static final ArchRule NO_BINARY_FRACTIONS = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "scoring..", ROOT + "scheme..", ROOT + "target..", ROOT + "ledger..")
            .should(useBinaryFractions())
            .because("points and money are exact");

    private static DescribedPredicate<JavaMethod> areHttpMethods() {
        return DescribedPredicate.describe("answer HTTP", method -> method.isMetaAnnotatedWith(HttpMethod.class));
    }

    private static ArchCondition<JavaMethod> haveOneGuard() {
        return new ArchCondition<>("be public with one guard") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long guards = Stream.of(RolesAllowed.class, Authenticated.class, PermitAll.class)
                        .filter(guard -> method.isAnnotatedWith(guard)
                                || method.getOwner().isAnnotatedWith(guard))
                        .count();
                boolean open = method.isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class);
                String name = method.getOwner().getSimpleName() + "." + method.getName();
                boolean good = guards == 1
                        && method.getModifiers().contains(JavaModifier.PUBLIC)
                        && open == OPEN.contains(name);
                events.add(new SimpleConditionEvent(method, good, method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaClass> haveTransactionalParts() {
        return new ArchCondition<>("be transactional") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean any = type.isAnnotatedWith(Transactional.class)
                        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
                events.add(new SimpleConditionEvent(type, any, type.getName()));
            }
        };
    }

    private static ArchCondition<JavaClass> useBinaryFractions() {
        Set<String> binary = Set.of("float", "double", "java.lang.Float", "java.lang.Double");
        return new ArchCondition<>("use float or double") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<JavaClass> used = Stream.concat(
                                type.getFields().stream().map(field -> field.getRawType()),
                                type.getCodeUnits().stream()
                                        .flatMap(unit -> Stream.concat(
                                                Stream.of(unit.getRawReturnType()),
                                                unit.getRawParameterTypes().stream())))
                        .filter(found -> binary.contains(found.getName()))
                        .toList();
                events.add(new SimpleConditionEvent(type, !used.isEmpty(), type.getName() + " " + used));
            }
        };
    }
}
