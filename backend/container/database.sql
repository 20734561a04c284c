-- The two roles of README, "Configuration", and the database: by the server's superuser, once, on an empty server.
\set ON_ERROR_STOP on
\getenv owner_password LIAOYUAN_DB_OWNER_PASSWORD
\getenv app_password LIAOYUAN_DB_APP_PASSWORD

create role liaoyuan_owner login password :'owner_password';
create role liaoyuan_app login password :'app_password';
create database liaoyuan owner liaoyuan_owner encoding 'UTF8' locale_provider icu icu_locale 'zh-Hans-CN' template template0;
revoke connect, temporary on database liaoyuan from public;
grant connect, temporary on database liaoyuan to liaoyuan_app;
