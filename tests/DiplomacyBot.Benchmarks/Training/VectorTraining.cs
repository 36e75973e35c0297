using DiplomacyBot.Answering.Likeness;
using DiplomacyBot.Benchmarks.Data;
using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Benchmarks.Training;

/// <summary>Makes the word vectors from all articles of the corpus and the texts (not the questions) of both sets.</summary>
internal static class VectorTraining
{
    private const int Size = 64;
    private const int Rounds = 20;

    public static void Run(Arguments arguments, IEnumerable<string> sets)
    {
        var texts = Corpus.Articles(arguments.Shared).Select(static a => a.Text).Concat(sets.SelectMany(set => QaSet.Contexts(arguments.Shared, set)).Select(static c => c.Text));
        var counts = new WordCounts([.. texts.SelectMany(Sentences)]);
        Console.WriteLine($"words: {counts.Words.Count}");
        var vectors = counts.Information().SingularVectors(Size, Rounds);
        using (var file = File.Create(arguments.VectorsOut))
        {
            WordVectorFile.Write(file, counts.Words, vectors);
        }

        Console.WriteLine($"written: {arguments.VectorsOut}");
        Show(new WordVectors(counts.Words, vectors), counts.Words);
    }

    private static IEnumerable<string[]> Sentences(string text)
    {
        foreach (var sentence in SentenceReader.Read(text))
        {
            yield return [.. SyllableReader.Read(text[sentence.Start..sentence.End]).Select(static s => s.Key)];
        }
    }

    private static void Show(WordVectors vectors, IReadOnlyList<string> words)
    {
        foreach (var word in new[] { "thành lập", "qua đời", "thủ tướng", "ký", "động đất", "học sinh" })
        {
            var row = words.ToList().IndexOf(word);
            Console.WriteLine($"{word}: " + string.Join(", ", row < 0 ? [] : Enumerable.Range(0, words.Count).OrderByDescending(other => vectors.Cosine(row, other)).Skip(1).Take(6).Select(other => words[other])));
        }
    }
}
