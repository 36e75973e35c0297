using DiplomacyBot.Answering.Answers;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Benchmarks.Answers;

/// <summary><c>questions</c>: the development questions over the seeds and over the corpus.</summary>
internal static class QuestionsBenchmark
{
    public static async Task<int> RunAsync(Arguments arguments)
    {
        await AskAsync(arguments, "seeds", "seeds.dev.jsonl");
        await AskAsync(arguments, "corpus", "coverage.dev.jsonl");
        return 0;
    }

    private static async Task AskAsync(Arguments arguments, string source, string questions)
    {
        await using var services = await BenchmarkServices.IngestedAsync(Path.Combine(arguments.Data, "questions-" + source), Path.Combine(arguments.Shared, source));
        var answerer = services.GetRequiredService<IAnswerer>();
        int right = 0, atOnce = 0, refused = 0, unanswerable = 0, falselyRefused = 0, total = 0;
        foreach (var question in DevelopmentQuestion.Read(Path.Combine(arguments.Shared, "questions", questions)))
        {
            var answer = await answerer.AskAsync(new AskRequest(question.Text, null, question.Previous), CancellationToken.None);
            total++;
            unanswerable += question.Answerable ? 0 : 1;
            refused += !question.Answerable && answer.Status == AnswerStatus.NotInCoverage ? 1 : 0;
            falselyRefused += question.Answerable && answer.Status != AnswerStatus.Answered ? 1 : 0;
            right += question.Right(answer) ? 1 : 0;
            atOnce += question.RightAtOnce(answer) ? 1 : 0;
            if (!question.Right(answer))
            {
                Console.WriteLine($"  wrong {question.Id} {question.Kind}: {question.Text} → {answer.ShortAnswer ?? answer.Status.ToString()}");
            }
        }

        Console.WriteLine($"{questions}: right {right} of {total}, with the first quote alone {atOnce}; unanswerable refused {refused} of {unanswerable}; answerable refused {falselyRefused}");
    }
}
