-- What an answer is set beside says what it is; answers of earlier releases had the areas alone.
update plan_version
set answer = jsonb_set(answer, '{today}', jsonb_build_object(
    'words', jsonb_build_object('zh', '现状', 'en', 'Today'),
    'stands', jsonb_array_length(answer -> 'today') > 0,
    'zones', answer -> 'today',
    'lines', '[]'::jsonb)) || '{"places": []}'::jsonb
where jsonb_typeof(answer -> 'today') = 'array';
