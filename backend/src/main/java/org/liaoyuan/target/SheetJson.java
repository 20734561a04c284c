package org.liaoyuan.target;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;

/** Drafts as they are stored. */
@Singleton
class SheetJson {
    private static final TypeReference<List<UnitCell>> UNITS = new TypeReference<>() {};
    private static final TypeReference<List<OfficerCell>> OFFICERS = new TypeReference<>() {};

    private final ObjectMapper json;

    SheetJson(ObjectMapper json) {
        this.json = json;
    }

    String write(List<?> cells) {
        try {
            return json.writeValueAsString(cells);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Cells are plain numbers", impossible);
        }
    }

    List<UnitCell> units(Sheet sheet) {
        return read(sheet.cells(), UNITS);
    }

    List<OfficerCell> officers(Sheet sheet) {
        return read(sheet.cells(), OFFICERS);
    }

    private <T> List<T> read(String stored, TypeReference<List<T>> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The stored draft cannot be read", broken);
        }
    }
}
