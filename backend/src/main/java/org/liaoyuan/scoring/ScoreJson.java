package org.liaoyuan.scoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scoring.core.Line;
import org.liaoyuan.scoring.core.MonthPoints;

/** The parts of a result that are stored as JSON. */
@Singleton
class ScoreJson {
    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};
    private static final TypeReference<List<MonthPoints>> MONTHS = new TypeReference<>() {};

    private final ObjectMapper json;

    ScoreJson(ObjectMapper json) {
        this.json = json;
    }

    String lines(List<Line> lines) {
        return write(lines);
    }

    List<Line> lines(String stored) {
        return read(stored, LINES);
    }

    String months(List<MonthPoints> months) {
        return write(months);
    }

    List<MonthPoints> months(String stored) {
        return read(stored, MONTHS);
    }

    String rules(SchemeRules rules) {
        return write(rules);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Records of numbers and texts become JSON", impossible);
        }
    }

    private <T> T read(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The stored result cannot be read", broken);
        }
    }
}
