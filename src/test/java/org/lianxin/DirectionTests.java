package org.lianxin;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Imports run down the levels (docs/decisions/0001); siblings of one level do not know each other.
class DirectionTests {
    private static final List<List<String>> LEVELS = List.of(
            List.of("platform"),
            List.of("text", "territory", "calendar"),
            List.of("organisation"),
            List.of("people"),
            List.of("access"),
            List.of("journal", "notice"),
            List.of("docket"),
            List.of("incident", "errand"),
            List.of("mediation", "volunteer"),
            List.of("planning"),
            List.of("statistics"));

    private static final Map<String, Integer> LEVEL = IntStream.range(0, LEVELS.size())
            .boxed()
            .flatMap(level -> LEVELS.get(level).stream().map(module -> Map.entry(module, level)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lianxin");

    private static String module(JavaClass type) {
        var name = type.getPackageName().replaceFirst("^org\\.lianxin\\.?", "");
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }

    @Test
    void everyPackageIsAModuleOfTheHouse() {
        var unknown = CLASSES.stream()
                .map(DirectionTests::module)
                .filter(m -> !m.isEmpty() && !LEVEL.containsKey(m))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unknown).isEmpty();
    }

    @Test
    void importsRunDown() {
        var upward = new TreeSet<String>();
        for (var type : CLASSES) {
            var from = module(type);
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var to = module(dependency.getTargetClass());
                var ours = LEVEL.containsKey(from) && LEVEL.containsKey(to) && isOurs(dependency.getTargetClass());
                if (ours && !from.equals(to) && LEVEL.get(to) >= LEVEL.get(from)) {
                    upward.add(from + " -> " + to + ": " + type.getName());
                }
            }
        }
        assertThat(upward).isEmpty();
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("org.lianxin");
    }

    @Test
    void noModuleHasACircleInside() {
        slices().matching("org.lianxin.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}
