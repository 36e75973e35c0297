using System.Runtime.CompilerServices;

namespace DiplomacyBot.Evaluation.Questions;

/// <summary>A text that questions are asked about.</summary>
/// <param name="Id">What questions name it by.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">The text.</param>
public sealed record EvaluationContext(string Id, string Title, string Text);

/// <summary>Reads contexts from JSON Lines: <c>{"id","title","text"}</c>; the title may be missing.</summary>
public static class ContextFile
{
    /// <summary>The contexts, one after the other.</summary>
    /// <exception cref="BadInputException">Lines cannot be used, or there are none; thrown at the end of the file, so that it names them all.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async IAsyncEnumerable<EvaluationContext> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (problems, seen) = (new List<LineProblem>(), new HashSet<string>(StringComparer.Ordinal));
        await foreach (var (line, json, problem) in JsonObjects.ReadAsync(path, cancellationToken))
        {
            if (problem is not null)
            {
                problems.Add(problem);
                continue;
            }

            var fields = new LineFields(path, line, json);
            var context = new EvaluationContext(fields.Required("id"), fields.Text("title") ?? "", fields.Required("text"));
            if (!seen.Add(context.Id))
            {
                fields.Add(LineFault.Repeated, context.Id);
            }

            problems.AddRange(fields.Problems);
            if (problems.Count == 0)
            {
                yield return context;
            }
        }

        if (seen.Count == 0 && problems.Count == 0)
        {
            problems.Add(new LineProblem(path, 1, LineFault.NoContexts, ""));
        }

        if (problems.Count > 0)
        {
            throw new BadInputException(problems);
        }
    }
}
