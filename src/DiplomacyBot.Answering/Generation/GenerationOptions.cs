using System.ComponentModel.DataAnnotations;

namespace DiplomacyBot.Answering.Generation;

/// <summary>Settings of answers that a chat model writes; section <c>Answering:Generation</c>. They matter only where a chat model is configured.</summary>
public sealed class GenerationOptions
{
    /// <summary>Whether a configured chat model writes answers; false: by extraction as without one.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How long the model may take to its first word, waiting for a free call included, 100 ms to 2 minutes; then an extract is given.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:02:00", ConvertValueInInvariantCulture = true, ErrorMessage = "Answering:Generation:FirstTokenTimeout must be 00:00:00.1 to 00:02:00: how long the model may take to its first word.")]
    public TimeSpan FirstTokenTimeout { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>How long the whole answer may take, corrections included, 1 second to 5 minutes; then an extract is given.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00", ConvertValueInInvariantCulture = true, ErrorMessage = "Answering:Generation:TotalTimeout must be 00:00:01 to 00:05:00: how long the model's whole answer may take.")]
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the correction of one sentence may take, 100 ms to 1 minute; then the sentence is dropped.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00", ConvertValueInInvariantCulture = true, ErrorMessage = "Answering:Generation:RepairTimeout must be 00:00:00.1 to 00:01:00: how long the correction of one sentence may take.")]
    public TimeSpan RepairTimeout { get; set; } = TimeSpan.FromSeconds(6);

    /// <summary>How long rewriting a follow-up may take, 100 ms to 1 minute; then rules do it.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00", ConvertValueInInvariantCulture = true, ErrorMessage = "Answering:Generation:RewriteTimeout must be 00:00:00.1 to 00:01:00: how long rewriting a follow-up question may take.")]
    public TimeSpan RewriteTimeout { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>Whether the model makes follow-up questions stand alone; false: rules do.</summary>
    public bool RewriteFollowUps { get; set; } = true;

    /// <summary>Answers a model may be working on at once, 1 to 256; further questions wait until <see cref="FirstTokenTimeout"/>.</summary>
    [Range(1, 256, ErrorMessage = "Answering:Generation:MaxConcurrent must be 1 to 256: how many answers the model may be working on at once.")]
    public int MaxConcurrent { get; set; } = 4;

    /// <summary>Passages the model is given, 1 to 30.</summary>
    [Range(1, 30, ErrorMessage = "Answering:Generation:Passages must be 1 to 30: how many passages the model is given.")]
    public int Passages { get; set; } = 8;

    /// <summary>Characters (UTF-16 units) of one passage at the most, 200 to 10,000.</summary>
    [Range(200, 10_000, ErrorMessage = "Answering:Generation:PassageCharacters must be 200 to 10000: how much of one passage the model is given.")]
    public int PassageCharacters { get; set; } = 1500;

    /// <summary>Characters (UTF-16 units) of all passages together, 500 to 100,000.</summary>
    [Range(500, 100_000, ErrorMessage = "Answering:Generation:ContextCharacters must be 500 to 100000: how much text the model is given in all.")]
    public int ContextCharacters { get; set; } = 10_000;

    /// <summary>Tokens a reply may have, 50 to 8,000; a smaller <c>max_tokens</c> in the prompt wins.</summary>
    [Range(50, 8_000, ErrorMessage = "Answering:Generation:MaxOutputTokens must be 50 to 8000: how long a reply of the model may be.")]
    public int MaxOutputTokens { get; set; } = 800;

    /// <summary>Characters (UTF-16 units) of a reply that are read, 200 to 50,000; what comes behind them is not.</summary>
    [Range(200, 50_000, ErrorMessage = "Answering:Generation:MaxOutputCharacters must be 200 to 50000: how much of a reply is read.")]
    public int MaxOutputCharacters { get; set; } = 6000;

    /// <summary>Sentences shown at the most, 1 to 30.</summary>
    [Range(1, 30, ErrorMessage = "Answering:Generation:MaxSentences must be 1 to 30: how many sentences an answer may have.")]
    public int MaxSentences { get; set; } = 6;

    /// <summary>Corrections asked for in one answer, 0 to 20; one sentence is corrected once.</summary>
    [Range(0, 20, ErrorMessage = "Answering:Generation:MaxRepairs must be 0 to 20: how many sentences of an answer the model may be asked to correct.")]
    public int MaxRepairs { get; set; } = 3;
}
