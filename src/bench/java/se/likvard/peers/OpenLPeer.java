package se.likvard.peers;

import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openl.rules.runtime.RulesEngineFactory;

/** OpenL Tablets: the table in a workbook, which it compiles to Java. */
public record OpenLPeer(Table table) implements Peer {

    private static final String BEANS = "org.openl.generated.beans.";

    @Override
    public String name() {
        return "OpenL Tablets";
    }

    @Override
    public String expresses() {
        return "missing is null: each cell is guarded";
    }

    @Override
    public Judge over(List<Given> organisers) throws IOException, ReflectiveOperationException {
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider"); // says nothing
        Path file = Files.createTempFile("table", ".xlsx");
        OpenLWorkbook.of(table).write(file);
        RulesEngineFactory<Object> factory = new RulesEngineFactory<>(file.toString());
        factory.setExecutionMode(true);
        Object rules = factory.newEngineInstance();
        Files.delete(file);
        Class<?> bean = rules.getClass().getClassLoader().loadClass(BEANS + table.type());
        Method found = rules.getClass().getMethod(OpenLWorkbook.METHOD, bean);
        return TableJudge.each(table, organisers, figures -> bean(bean, figures), unit -> found(found, rules, unit));
    }

    private static Collection<String> found(Method found, Object rules, Object unit) {
        try {
            String @Nullable [] names = (String[]) found.invoke(rules, unit);
            return names == null ? List.of() : Arrays.asList(names);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object bean(Class<?> type, Map<String, @Nullable Object> figures) {
        try {
            Object bean = type.getConstructor().newInstance();
            for (Method method : type.getMethods()) {
                String column = Character.toLowerCase(method.getName().charAt(3)) + method.getName().substring(4);
                if (method.getName().startsWith("set") && figures.containsKey(column)) {
                    Object figure = figures.get(column);
                    method.invoke(bean, figure instanceof BigDecimal number ? (Object) number.doubleValue() : figure);
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
