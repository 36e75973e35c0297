using System.Globalization;
using System.Text.Json;

namespace DiplomacyBot.Evaluation.Questions;

/// <summary>
/// Reads questions from JSON Lines: <c>{"id","question"}</c> with <c>context_id</c> and <c>is_impossible</c>, <c>answer</c> or <c>answers</c> (public question answering
/// sets), or <c>expect</c>, <c>source</c>, <c>alsoSource</c>, <c>sourceUrls</c> and <c>previous</c> (questions over a coverage). Fields it does not know are ignored; those that look like one it knows are told.
/// </summary>
public static class QuestionFile
{
    /// <summary>Every field, the ones that say what is right first.</summary>
    private static readonly string[] Known = ["expect", "answer", "answers", "is_impossible", "id", "question", "context_id", "source", "alsoSource", "sourceUrls", "previous"];

    /// <summary>All questions, in order.</summary>
    /// <param name="path">The file; <c>.jsonl</c> or <c>.jsonl.gz</c>.</param>
    /// <param name="needsContext">True when an answerable question without <c>context_id</c> is of no use.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="BadInputException">Lines cannot be used; it names them all.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<IReadOnlyList<EvaluationQuestion>> ReadAsync(string path, bool needsContext, CancellationToken cancellationToken)
    {
        var (questions, problems, seen) = (new List<EvaluationQuestion>(), new List<LineProblem>(), new HashSet<string>(StringComparer.Ordinal));
        await foreach (var (line, json, problem) in JsonObjects.ReadAsync(path, cancellationToken))
        {
            if (problem is not null)
            {
                problems.Add(problem);
                continue;
            }

            var fields = new LineFields(path, line, json);
            var question = Read(fields, line, needsContext);
            if (!seen.Add(question.Id))
            {
                fields.Add(LineFault.Repeated, question.Id);
            }

            problems.AddRange(fields.Problems);
            questions.Add(question);
        }

        return problems.Count == 0 ? questions : throw new BadInputException(problems);
    }

    /// <summary>An answer that any text holds, or none, would count every answer as right or as wrong. What has no answer may leave these empty, as public sets do.</summary>
    private static void CheckAnswers(LineFields fields, IReadOnlyList<string> several, IReadOnlyList<string> one, IReadOnlyList<IReadOnlyList<string>> expect)
    {
        Check("answers", several.Count > 0 && !several.Any(string.IsNullOrWhiteSpace));
        Check("answer", one.Count > 0 && !one.Any(string.IsNullOrWhiteSpace));
        Check("expect", expect.Count == 0 || expect.All(static group => group.Count > 0 && !group.Any(string.IsNullOrWhiteSpace)));

        void Check(string name, bool says)
        {
            if (fields.Has(name) && !says && !fields.Problems.Any(p => p.Detail == name))
            {
                fields.Add(LineFault.Blank, name);
            }
        }
    }

    /// <summary>A line that says what the answer is and that there is none would be counted by one of the two, and nobody could tell by which.</summary>
    private static void CheckAgreement(LineFields fields, bool? says, IReadOnlyList<string> several, IReadOnlyList<string> one, IReadOnlyList<IReadOnlyList<string>> expect)
    {
        static bool Holds(IReadOnlyList<string> texts) => texts.Any(static text => !string.IsNullOrWhiteSpace(text));
        var there = Named((Holds(several), "answers"), (Holds(one), "answer"), (expect.Count > 0, "expect"), (says == false, "is_impossible"));
        var none = Named((fields.Has("expect") && expect.Count == 0 && !fields.Problems.Any(static p => p.Detail == "expect"), "expect"), (says == true, "is_impossible"));
        if (there.Count > 0 && none.Count > 0)
        {
            fields.Add(LineFault.Contradiction, string.Join(", ", there.Concat(none)));
        }

        static List<string> Named(params (bool Says, string Field)[] signs) => [.. signs.Where(static s => s.Says).Select(static s => s.Field)];
    }

    private static EvaluationQuestion Read(LineFields fields, int line, bool needsContext)
    {
        var (several, one, expect) = (fields.Texts("answers"), fields.Texts("answer"), fields.Groups("expect"));
        var contexts = fields.Texts("context_id");
        var says = fields.Flag("is_impossible");

        // A file that tells answers by "expect" means by an empty list that there is none.
        var answerable = says is { } impossible ? !impossible : !fields.Has("expect") || expect.Count > 0;
        CheckAgreement(fields, says, several, one, expect);
        if (answerable)
        {
            CheckAnswers(fields, several, one, expect);
        }

        if (needsContext && answerable && contexts.Count == 0)
        {
            fields.Add(LineFault.Missing, "context_id");
        }

        return new EvaluationQuestion
        {
            Id = fields.Text("id") is { Length: > 0 } id ? id : string.Create(CultureInfo.InvariantCulture, $"#{line}"),
            Line = line,
            Text = fields.Required("question"),
            Previous = fields.Texts("previous"),
            Contexts = contexts,
            Answers = [.. (several.Count > 0 ? several : one).Where(a => !string.IsNullOrWhiteSpace(a))],
            Expect = expect,
            Sources = [.. fields.Texts("source"), .. fields.Texts("alsoSource")],
            SourceUrls = fields.Texts("sourceUrls"),
            Answerable = answerable,
            SaysAnswerable = says == false,
            UnknownFields = fields.Misspelt(Known),
        };
    }
}
