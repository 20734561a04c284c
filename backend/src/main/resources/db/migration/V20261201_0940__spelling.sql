-- How names sound, for search by pinyin: filled in by the server a moment after a name is written, whoever wrote it.
alter table person
    add column spelling text,
    add column spelt text generated always as (replace(spelling, ' ', '')) stored,
    add column initials text generated always as (regexp_replace(spelling, '([a-z0-9])[a-z0-9]* ?', '\1', 'g')) stored;
alter table unit
    add column spelling text,
    add column spelt text generated always as (replace(spelling, ' ', '')) stored,
    add column initials text generated always as (regexp_replace(spelling, '([a-z0-9])[a-z0-9]* ?', '\1', 'g')) stored;
comment on column person.spelling is 'Syllables with blanks between, as wang fang; null until it is spelt.';
comment on column unit.spelling is 'Syllables with blanks between; null until it is spelt.';
create index person_unspelt on person (id) where spelling is null;
create index unit_unspelt on unit (id) where spelling is null;

create function name_is_spelt_anew() returns trigger language plpgsql as $$
begin
    new.spelling := null;
    return new;
end
$$;
create trigger person_spelt_anew before update of name on person
    for each row when (old.name is distinct from new.name) execute function name_is_spelt_anew();
create trigger unit_spelt_anew before update of name on unit
    for each row when (old.name is distinct from new.name) execute function name_is_spelt_anew();
