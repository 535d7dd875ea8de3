package io.ceyuan.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.ceyuan.core.search.Searcher;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between the modules, and the habits of the house that a compiler does not know. */
class ArchitectureTest {

    private static final String ROOT = "io.ceyuan";
    private static final List<String> MODULES =
            List.of("core", "analysis", "lucene", "indexer", "web", "server", "cli");

    private static JavaClasses product;

    @BeforeAll
    static void read() {
        product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
    }

    @Test
    void everyModuleIsOnTheClassPathAndNoClassIsOutsideOfThem() {
        assertThat(product.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.split("\\.", 4)[2])
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(MODULES);
    }

    @ParameterizedTest(name = "{0} depends on nothing but {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "core     => org.jspecify",
                "analysis => org.jspecify org.apache.lucene com.hankcs",
                "lucene   => org.jspecify org.apache.lucene com.fasterxml.jackson io.ceyuan.core io.ceyuan.analysis",
                "indexer  => org.jspecify org.apache.tika org.apache.poi org.apache.commons org.apache.james org.ofdrw org.dom4j javax.xml org.jsoup com.fasterxml.jackson org.slf4j org.xml.sax javax.imageio org.apache.pdfbox io.github.mymonstercat com.benjaminwan io.ceyuan.core",
                "web      => org.jspecify gg.jte io.ceyuan.core",
                "server   => org.jspecify io.javalin kotlin jakarta.servlet org.eclipse.jetty com.fasterxml.jackson org.apache.commons.csv org.dhatim.fastexcel io.github.bucket4j javax.xml.stream org.slf4j io.ceyuan.core io.ceyuan.web",
                "cli      => org.jspecify picocli me.tongfei.progressbar com.fasterxml.jackson io.ceyuan.core io.ceyuan.indexer io.ceyuan.web io.ceyuan.server",
            })
    void aModuleDependsOnNothingElse(String module, String others) {
        String own = ROOT + "." + module + "..";
        List<String> allowed = List.of((own + " java.. " + others.replaceAll("(?<=\\S)(?= |$)", "..")).split(" ", -1));
        classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(product);
    }

    @ParameterizedTest(name = "only {1} knows {0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "org.apache.tika       => io.ceyuan.indexer.extract.TextExtractor",
                "org.apache.pdfbox     => io.ceyuan.indexer.extract",
                "io.github.mymonstercat => io.ceyuan.indexer.extract.PageRecognizer",
                "com.benjaminwan       => io.ceyuan.indexer.extract.PageRecognizer",
                "org.ofdrw             => io.ceyuan.indexer.extract",
                "org.jsoup             => io.ceyuan.indexer.extract",
                "com.hankcs            => io.ceyuan.analysis.CoreLexicon io.ceyuan.analysis.TermTrie io.ceyuan.analysis.pinyin.Syllables",
                "org.apache.lucene     => io.ceyuan.analysis io.ceyuan.lucene",
                "io.javalin            => io.ceyuan.server",
                "org.eclipse.jetty     => io.ceyuan.server",
                "org.dhatim            => io.ceyuan.server.export.Workbooks",
                "io.github.bucket4j    => io.ceyuan.server.TextAllowance",
                "gg.jte                => io.ceyuan.web.page",
                "org.slf4j             => io.ceyuan.indexer io.ceyuan.server",
                "picocli               => io.ceyuan.cli",
                "me.tongfei            => io.ceyuan.cli",
                "io.ceyuan.analysis    => io.ceyuan.lucene",
            })
    void aLibraryIsKnownInOnePlace(String library, String homes) {
        DescribedPredicate<JavaClass> user =
                DescribedPredicate.or(List.of((homes + " " + library).split(" ", -1)).stream()
                        .map(ArchitectureTest::at)
                        .toList());
        noClasses()
                .that(are(not(user)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(product);
        for (String home : homes.split(" ", -1)) {
            assertThat(product.that(at(home)).stream()
                            .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                            .map(dependency -> dependency.getTargetClass().getPackageName()))
                    .as("a rule about a library that %s does not use holds nothing", home)
                    .anyMatch(used -> (used + ".").startsWith(library + "."));
        }
    }

    /** The class with its nested ones where the name ends in one, as io.ceyuan.analysis.TermTrie; else the package. */
    private static DescribedPredicate<JavaClass> at(String name) {
        boolean isClass = Character.isUpperCase(name.charAt(name.lastIndexOf('.') + 1));
        return isClass
                ? belongTo(
                        DescribedPredicate.describe(name, one -> one.getName().equals(name)))
                : resideInAPackage(name + "..");
    }

    @ParameterizedTest(name = "nothing names {0} from outside of it")
    @ValueSource(strings = {"io.ceyuan.lucene", "io.ceyuan.cli"})
    void whatIsFoundAtRunTimeIsNamedByNobody(String module) {
        noClasses()
                .that()
                .resideOutsideOfPackage(module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(module + "..")
                .check(product);
    }

    @ParameterizedTest(name = "no cycles between {0}")
    @ValueSource(strings = {"io.ceyuan.(*)..", "io.ceyuan.(**)"})
    void thereAreNoCycles(String pattern) {
        slices().matching(pattern).should().beFreeOfCycles().check(product);
    }

    @Test
    void everyPackageSaysWhereToStartAndIsNullMarked() {
        List<String> packages =
                product.stream().map(JavaClass::getPackageName).distinct().toList();
        assertThat(packages).hasSizeGreaterThan(MODULES.size());
        for (String name : packages) {
            JavaPackage found = product.getPackage(name);
            assertThat(found.tryGetPackageInfo())
                    .as("package-info of %s", name)
                    .hasValueSatisfying(info ->
                            assertThat(info.isAnnotatedWith(NullMarked.class)).isTrue());
        }
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Service|Impl)(\\$.*)?")
                .check(product);
    }

    @Test
    void onlyTheCommandsWriteToTheTerminal() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(product.that(are(not(resideInAPackage("io.ceyuan.cli..")))));
    }

    @Test
    void thereIsNoMutableStaticState() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(DescribedPredicate.describe(
                        "a collection for many threads, an atomic or a thread local",
                        one -> one.getPackageName().startsWith("java.util.concurrent")
                                || one.isEquivalentTo(ThreadLocal.class)))
                .check(product);
    }

    @Test
    void aSeamHasAtMostFiveMethods() {
        List<JavaClass> seams = product.stream()
                .filter(one ->
                        one.isInterface() && one.getPackage().equals(searcher().getPackage()))
                .toList();
        assertThat(seams)
                .contains(searcher())
                .allSatisfy(seam -> assertThat(seam.getMethods().stream().filter(are(modifier(JavaModifier.ABSTRACT))))
                        .as("%s", seam.getSimpleName())
                        .hasSizeLessThanOrEqualTo(5));
    }

    @Test
    void theIndexerAndTheServerLogAndNobodyElse() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.ceyuan.indexer..", "io.ceyuan.server..")
                .should()
                .dependOnClassesThat(are(DescribedPredicate.or(
                        resideInAPackage("java.util.logging.."),
                        resideInAPackage("org.slf4j.."),
                        type(System.Logger.class))))
                .check(product.that(are(not(type(Ceyuan.class)))));
    }

    private static JavaClass searcher() {
        return product.get(Searcher.class);
    }
}
