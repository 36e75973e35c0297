using System.Text.Json;
using System.Text.Json.Serialization;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Coverage.Articles;

namespace DiplomacyBot.Json;

/// <summary>One line of a batch file.</summary>
internal sealed record BatchQuestion
{
    /// <summary>Any JSON value; comes back in the result.</summary>
    public JsonElement? Id { get; init; }

    public string? Question { get; init; }

    public IReadOnlyList<string>? Previous { get; init; }
}

/// <summary>An answer with the id of its question.</summary>
internal sealed record BatchAnswer
{
    public JsonElement? Id { get; init; }

    public required string Question { get; init; }

    public required string StandaloneQuestion { get; init; }

    public required AnswerStatus Status { get; init; }

    [JsonPropertyName("answer")]
    public required string Text { get; init; }

    public string? ShortAnswer { get; init; }

    public required string Mode { get; init; }

    public required IReadOnlyList<Citation> Citations { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Notice { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GenerationReport? Generation { get; init; }

    public required AnswerTimings Timings { get; init; }

    public static BatchAnswer Of(JsonElement? id, Answer answer) => new()
    {
        Id = id, Question = answer.Question, StandaloneQuestion = answer.StandaloneQuestion, Status = answer.Status, Text = answer.Text,
        ShortAnswer = answer.ShortAnswer, Mode = answer.Mode, Citations = answer.Citations, Notice = answer.Notice, Generation = answer.Generation, Timings = answer.Timings,
    };
}

/// <summary>Body of <c>POST /api/ask</c>.</summary>
internal sealed record AskBody(string? Question, string? ConversationId, IReadOnlyList<string>? Previous);

/// <summary>An article as <c>articles show --json</c> and <c>GET /api/articles/{id}</c> give it.</summary>
internal sealed record ArticleView
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required bool TitleDerived { get; init; }

    public string? Outlet { get; init; }

    public IReadOnlyList<string> AlsoIn { get; init; } = [];

    public string? Author { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public required string PublishedPrecision { get; init; }

    public required bool PublishedInferred { get; init; }

    public string? Url { get; init; }

    public required string SourcePath { get; init; }

    public required int Version { get; init; }

    public string? DuplicateOf { get; init; }

    public required string Text { get; init; }

    public static ArticleView Of(Article article, IReadOnlyList<Article> duplicates) => new()
    {
        Id = article.Id, Title = article.Title, TitleDerived = article.TitleDerived, Outlet = article.Outlet, AlsoIn = [.. duplicates.Select(d => d.Outlet).OfType<string>().Distinct()],
        Author = article.Author, PublishedOn = article.Publication.On, PublishedPrecision = PrecisionName(article.Publication.Precision), PublishedInferred = article.Publication.Inferred,
        Url = article.Url, SourcePath = article.SourcePath, Version = article.Version, DuplicateOf = article.DuplicateOf, Text = article.Text,
    };

    public static string PrecisionName(PublicationPrecision precision) => precision switch
    {
        PublicationPrecision.Day => "day", PublicationPrecision.Month => "month", PublicationPrecision.Year => "year", _ => "unknown",
    };
}

/// <summary>One article of <c>articles list --json</c>.</summary>
internal sealed record ArticleLine(string Id, string Title, string? Outlet, DateOnly? PublishedOn, string PublishedPrecision, bool PublishedInferred, string SourcePath, string? Url, int Version, string? DuplicateOf);

/// <summary>What went wrong with a request.</summary>
internal sealed record ProblemView(string Error);
