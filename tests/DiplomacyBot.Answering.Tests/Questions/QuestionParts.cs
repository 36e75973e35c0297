using DiplomacyBot.Answering.Expansion;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Abbreviations;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Embedded;

namespace DiplomacyBot.Answering.Tests.Questions;

/// <summary>Reading questions against the words of a few real sentences.</summary>
internal static class QuestionParts
{
    public static readonly DateOnly Today = new(2025, 11, 3);

    private static readonly Lazy<EmbeddedPassageIndex> Known = new(() =>
    {
        var index = new EmbeddedPassageIndex();
        index.UpsertAsync([.. Snippets.All.Select((s, i) => News.Of("s" + i, s).Passages())], CancellationToken.None).GetAwaiter().GetResult();
        return index;
    });

    public static EmbeddedPassageIndex Index => Known.Value;

    public static QuestionAnalyzer Analyzer { get; } = new(
        new AccentRestorer(Index), new ChatShorthand(AbbreviationTable.Default), new ConceptReader(AbbreviationTable.Default, SynonymTable.Default));

    public static AnalysedQuestion Read(string question) => Analyzer.Analyse(question, Today);

    /// <summary>The text a concept stands for, as it is in the question.</summary>
    public static string Text(this AnalysedQuestion question, Concept concept) => question.Standalone[concept.Start..concept.End];

    public static string Text(this AnalysedQuestion question, Gap gap) => question.Standalone[gap.Start..gap.End];

    public static string[] Keys(string text) => [.. SyllableReader.Read(text).Select(s => s.Key)];
}
