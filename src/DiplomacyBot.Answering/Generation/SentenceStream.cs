using System.Text.RegularExpressions;
using DiplomacyBot.Language.Sentences;

namespace DiplomacyBot.Answering.Generation;

/// <summary>A sentence of a stream.</summary>
/// <param name="Text">It, with its citation numbers.</param>
/// <param name="Finished">False when the stream ended inside it.</param>
internal readonly record struct StreamedSentence(string Text, bool Finished);

/// <summary>
/// Cuts a stream into sentences as they arrive. Citation numbers belong to the sentence before them, whether they stand before or behind its full stop. A sentence that ends
/// with a number and a full stop is given at once, any other when the next begins.
/// </summary>
internal sealed partial class SentenceStream
{
    /// <summary>No sentence has so many UTF-16 units; what goes on longer is given as it is, to be found unsupported.</summary>
    private const int Longest = 2000;

    private string _tail = "";

    /// <summary>Takes the next piece of the stream; gives the sentences it completes.</summary>
    public IEnumerable<StreamedSentence> Add(string chunk)
    {
        _tail += chunk;
        while (Cut() is { } sentence)
        {
            yield return sentence;
        }

        if (_tail.Length > Longest)
        {
            var text = _tail;
            _tail = "";
            yield return new StreamedSentence(text.Trim(), true);
        }
    }

    /// <summary>The stream has ended: what is left.</summary>
    public IEnumerable<StreamedSentence> End()
    {
        _tail += "\n";
        while (Cut() is { } sentence)
        {
            yield return sentence;
        }
    }

    private StreamedSentence? Cut()
    {
        _tail = LeadingMarks().Replace(_tail.TrimStart(), "", 1).TrimStart();
        var sentences = SentenceReader.Read(_tail);
        if (sentences.Count == 0)
        {
            return null;
        }

        var end = sentences[0].End;
        var behind = MarksBehind().Match(_tail, end);
        var next = end + behind.Length;
        var rest = _tail.AsSpan(next).TrimStart();
        var lineEnded = _tail.AsSpan(end).Contains('\n');
        var complete = lineEnded || Closed().IsMatch(_tail[..end]) || (!rest.IsEmpty && rest[0] != '[');
        if (!complete || (!lineEnded && sentences.Count == 1 && !Closed().IsMatch(_tail[..end]) && rest.IsEmpty))
        {
            return null;
        }

        var text = _tail[..next].Trim();
        _tail = _tail[next..];
        return new StreamedSentence(text, Finished().IsMatch(text));
    }

    // A number of a sentence already given: too late, and nothing of the next one.
    [GeneratedRegex(@"^(?:\s*\[[0-9,;\s]*\])+[.\s]*", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingMarks();

    [GeneratedRegex(@"\G(?:[ \t]*\[[0-9,;\s]*\])*", RegexOptions.CultureInvariant)]
    private static partial Regex MarksBehind();

    [GeneratedRegex(@"\]\s*[.!?…]+[”""»’)]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Closed();

    [GeneratedRegex(@"(?:[.!?…。][”""»’)*_]*|[\])])(?:\s*\[[0-9,;\s]*\])*$", RegexOptions.CultureInvariant)]
    private static partial Regex Finished();
}
