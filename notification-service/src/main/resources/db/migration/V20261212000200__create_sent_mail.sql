-- Mails that had gone before this database was restored, by their Message-IDs: they are not sent again (NO-1).
create table sent_mail (
    mail_id uuid primary key,
    sent_at timestamptz not null
);
