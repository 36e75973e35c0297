using System.ComponentModel.DataAnnotations;

namespace DiplomacyBot.Answering.Answers;

/// <summary>Settings of answering; section <c>Answering</c>.</summary>
public sealed class AnsweringOptions
{
    /// <summary>Passages whose sentences are looked at for each question, the best of those ranked; 5 to 500.</summary>
    [Range(5, 500, ErrorMessage = "Answering:Passages must be 5 to 500: how many passages are looked at for a question.")]
    public int Passages { get; set; } = 24;

    /// <summary>Most quotes in one answer, 1 to 10.</summary>
    [Range(1, 10, ErrorMessage = "Answering:MaxQuotes must be 1 to 10: the most quotes in one answer.")]
    public int MaxQuotes { get; set; } = 3;

    /// <summary>How sure the evidence must be, 0 (answer everything) to 1 (answer nothing); below it the reader is told that the coverage does not hold the answer.</summary>
    [Range(0.0, 1.0, ErrorMessage = "Answering:Confidence must be 0 to 1: how sure the evidence must be before it is shown.")]
    public double Confidence { get; set; } = 0.4;

    /// <summary>Longest question in UTF-16 code units, 50 to 10,000.</summary>
    [Range(50, 10_000, ErrorMessage = "Answering:LongestQuestion must be 50 to 10000: the longest question in characters.")]
    public int LongestQuestion { get; set; } = 1000;

    /// <summary>Earlier questions of a conversation that are considered, 0 to 20.</summary>
    [Range(0, 20, ErrorMessage = "Answering:History must be 0 to 20: how many earlier questions of a conversation are considered.")]
    public int History { get; set; } = 4;
}
