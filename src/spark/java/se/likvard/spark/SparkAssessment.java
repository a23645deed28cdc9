package se.likvard.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;
import se.likvard.LineAssessor;

/**
 * Assesses NDJSON with as many workers as Spark has. Every line of the result is, byte for byte, what
 * {@code likvard assess --format json} writes, and the parts of the result follow each other in the order of the input.
 */
public final class SparkAssessment {

    private SparkAssessment() {}

    /**
     * Reads a file or folder, assesses, and writes a folder.
     *
     * @param args the input, the folder for the result, the day as 2025-11-01, the rules folder
     */
    public static void main(String[] args) throws IOException {
        try (SparkSession spark =
                SparkSession.builder().appName("likvard").getOrCreate()) {
            assess(spark, args[0], LocalDate.parse(args[2]), Path.of(args[3])).write().text(args[1]);
        }
    }

    /** The assessments as a dataset of lines, without line feeds. */
    public static Dataset<String> assess(SparkSession spark, String input, LocalDate day, Path rules) {
        LineAssessor assessor = LineAssessor.of(rules, day, input);
        MapFunction<Tuple2<Tuple2<Integer, Integer>, String>, String> assess = each ->
                assessor.assess(each._1()._1(), each._1()._2(), each._2()).stripTrailing();
        Dataset<Tuple2<Tuple2<Integer, Integer>, String>> numbered = spark.createDataset(
                numbered(spark, input).rdd(),
                Encoders.tuple(Encoders.tuple(Encoders.INT(), Encoders.INT()), Encoders.STRING()));
        return numbered.map(assess, Encoders.STRING());
    }

    /** Each line with its place among the lines that are not blank and its number, both from 1. */
    private static JavaRDD<Tuple2<Tuple2<Integer, Integer>, String>> numbered(SparkSession spark, String input) {
        return spark.read()
                .textFile(input)
                .toJavaRDD()
                .zipWithIndex()
                .filter(each -> !each._1().isBlank())
                .zipWithIndex()
                .map(each -> new Tuple2<>(
                        new Tuple2<>(
                                Math.toIntExact(each._2() + 1),
                                Math.toIntExact(each._1()._2() + 1)),
                        each._1()._1()));
    }
}
