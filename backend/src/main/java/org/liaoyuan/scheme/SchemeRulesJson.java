package org.liaoyuan.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Rules as they are stored: the JSON of the wire. */
@Converter
@Singleton
class SchemeRulesJson implements AttributeConverter<SchemeRules, String> {

    private final ObjectMapper json;

    SchemeRulesJson(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(SchemeRules rules) {
        try {
            return json.writeValueAsString(rules);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Rules are plain strings and numbers", impossible);
        }
    }

    @Override
    public SchemeRules convertToEntityAttribute(String stored) {
        try {
            return json.readValue(stored, SchemeRules.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The stored rules cannot be read", broken);
        }
    }
}
