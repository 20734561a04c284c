package org.liaoyuan.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A version's content as it is stored. */
@Converter
@Singleton
class NoticeContentJson implements AttributeConverter<NoticeContent, String> {
    private final ObjectMapper json;

    NoticeContentJson(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(NoticeContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Content is plain strings and numbers", impossible);
        }
    }

    @Override
    public NoticeContent convertToEntityAttribute(String stored) {
        try {
            return json.readValue(stored, NoticeContent.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The stored content cannot be read", broken);
        }
    }
}
