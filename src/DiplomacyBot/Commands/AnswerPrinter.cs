using DiplomacyBot.Answering.Answers;

namespace DiplomacyBot.Commands;

/// <summary>Prints an answer for a person at a terminal.</summary>
internal static class AnswerPrinter
{
    public static void Print(Answer answer, Streams streams)
    {
        streams.Out.WriteLine(answer.Text);
        if (answer.Notice is { } notice)
        {
            streams.Out.WriteLine();
            streams.Out.WriteLine(notice);
        }

        if (answer.Citations.Count == 0)
        {
            return;
        }

        streams.Out.WriteLine();
        streams.Out.WriteLine(Texts.Sources.In(streams.Speech));
        foreach (var citation in answer.Citations)
        {
            streams.Out.WriteLine($"  [{citation.Position}] {citation.Title}");
            streams.Out.WriteLine($"      {citation.Url ?? citation.SourcePath} · {citation.ArticleId} [{citation.Start}..{citation.End}]");
        }
    }
}
