package se.likvard;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.List;
import java.util.stream.Collectors;

/** Which calls an architecture rule is about. */
final class Calls {

    private Calls() {}

    /** Calls of {@code owner#method} or {@code owner#method(types)}, as regular expressions. */
    static DescribedPredicate<JavaMethodCall> to(String... patterns) {
        return DescribedPredicate.describe("call " + List.of(patterns), call -> {
            String name = call.getTargetOwner().getName() + "#" + call.getName();
            String types = call.getTarget().getRawParameterTypes().stream()
                    .map(JavaClass::getSimpleName)
                    .collect(Collectors.joining(", ", "(", ")"));
            return List.of(patterns).stream().anyMatch(each -> name.matches(each) || (name + types).matches(each));
        });
    }

    /** Classes of these names. */
    static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                "one of " + List.of(names), each -> List.of(names).contains(each.getName()));
    }
}
