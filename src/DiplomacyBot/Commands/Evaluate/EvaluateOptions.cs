using System.CommandLine;
using System.Globalization;
using DiplomacyBot.Evaluation.Temporary;
using DiplomacyBot.Hosting;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary>Options that measuring retrieval and measuring answers share.</summary>
internal sealed class EvaluateOptions
{
    private readonly MessageLanguage _speech;

    public EvaluateOptions(MessageLanguage speech, Phrase questions)
    {
        _speech = speech;
        Contexts = File("--contexts", EvaluateTexts.Contexts);
        Questions = File("--questions", questions);
        Distractors = new Option<string[]>("--distractors") { Description = EvaluateTexts.Distractors.In(speech), HelpName = "PATH", AllowMultipleArgumentsPerToken = true };
        DistractorPassages = Number("--distractor-passages", EvaluateTexts.DistractorPassages, 1, 10_000_000);
        DistractorSyllables = Number("--distractor-syllables", EvaluateTexts.DistractorSyllables, 1, 10_000);
        Engine = EngineOption.Create(EvaluateTexts.Engine, speech);
        Sample = Number("--sample", EvaluateTexts.Sample, 1, int.MaxValue);
        Seed = Number("--seed", EvaluateTexts.Seed, 0, int.MaxValue);
        Today = OptionValues.Read<DateOnly>("--today", EvaluateTexts.Today, "YYYY-MM-DD", EvaluateTexts.BadDate, speech,
            static text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);
        StripAccents = new Option<bool>("--strip-accents") { Description = EvaluateTexts.StripAccents.In(speech) };
        Json = File("--json", EvaluateTexts.JsonFile);
        Html = File("--html", EvaluateTexts.HtmlFile);
    }

    public Option<string?> Contexts { get; }

    public Option<string?> Questions { get; }

    public Option<string[]> Distractors { get; }

    public Option<int?> DistractorPassages { get; }

    public Option<int?> DistractorSyllables { get; }

    public Option<IndexEngine?> Engine { get; }

    public Option<int?> Sample { get; }

    public Option<int?> Seed { get; }

    public Option<DateOnly?> Today { get; }

    public Option<bool> StripAccents { get; }

    public Option<string?> Json { get; }

    public Option<string?> Html { get; }

    public IEnumerable<Option> All => [Contexts, Questions, Distractors, DistractorPassages, DistractorSyllables, StripAccents, Sample, Seed, Today, Engine, Json, Html];

    public Distractors DistractorsOf(ParseResult parsed) =>
        new(parsed.GetValue(Distractors) ?? [], parsed.GetValue(DistractorPassages), parsed.GetValue(DistractorSyllables) ?? Evaluation.Temporary.Distractors.DefaultSyllables);

    /// <summary>Whether each option about distractors has the one it is about: what it asks for would be left out in silence.</summary>
    public bool DistractorsFit(ParseResult parsed) =>
        (parsed.GetValue(DistractorPassages) is null || parsed.GetValue(Distractors) is { Length: > 0 }) && (parsed.GetValue(DistractorSyllables) is null || parsed.GetValue(DistractorPassages) is not null);

    public IndexEngine EngineOf(ParseResult parsed) => parsed.GetValue(Engine) ?? IndexEngine.Embedded;

    public DateOnly? TodayOf(ParseResult parsed) => parsed.GetValue(Today);

    private Option<string?> File(string name, Phrase description) => new(name) { Description = description.In(_speech), HelpName = "FILE" };

    private Option<int?> Number(string name, Phrase description, int least, int most) => OptionValues.Read<int>(
        name, description, "N", new Phrase($"{name} nhận một số từ {least} đến {most}, không phải “{{0}}”", $"{name} takes a number from {least} to {most}, not '{{0}}'"), _speech,
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null);
}
