using System.Text;
using HandlebarsDotNet;

namespace DiplomacyBot.Answering.Prompts;

/// <summary>Encodes what could open or close a message, and nothing else: Vietnamese letters go to the model as they are.</summary>
internal sealed class MarkupEncoder : ITextEncoder
{
    public void Encode(StringBuilder? text, TextWriter target)
    {
        foreach (var chunk in (text ?? new StringBuilder()).GetChunks())
        {
            Encode(chunk.Span, target);
        }
    }

    public void Encode(string? text, TextWriter target) => Encode(text.AsSpan(), target);

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text is not null && text.MoveNext())
        {
            Encode(text.Current, target);
        }
    }

    private static void Encode(ReadOnlySpan<char> text, TextWriter target)
    {
        foreach (var c in text)
        {
            Encode(c, target);
        }
    }

    private static void Encode(char c, TextWriter target)
    {
        switch (c)
        {
            case '<':
                target.Write("&lt;");
                break;
            case '>':
                target.Write("&gt;");
                break;
            case '&':
                target.Write("&amp;");
                break;
            case '"':
                target.Write("&quot;");
                break;
            default:
                target.Write(c);
                break;
        }
    }
}
