using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Passages;

namespace DiplomacyBot.Benchmarks.Search;

/// <summary>One number over everything that answering found, in order and to the last bit of every score.</summary>
internal sealed class ResultDigest : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Add(RankedPassages passages, FoundEvidence found, double confidence, Answer answer)
    {
        foreach (var (passage, score) in passages.Passages)
        {
            Add(passage.ArticleId, passage.Ordinal, score);
        }

        foreach (var sentence in found.Sentences)
        {
            Add(sentence.Article.Article.Id, sentence.Start, sentence.Score);
            foreach (var shortAnswer in sentence.ShortAnswers)
            {
                Add(shortAnswer.Kind.ToString(), shortAnswer.Start, shortAnswer.Score);
            }
        }

        Add(answer.Text, answer.Citations.Count, confidence);
        Add(answer.ShortAnswer ?? "", 0, found.BestPassage);
    }

    public override string ToString() => Convert.ToHexStringLower(_hash.GetCurrentHash().AsSpan(0, 8));

    public void Dispose() => _hash.Dispose();

    private void Add(string text, int number, double score)
    {
        _hash.AppendData(Encoding.UTF8.GetBytes(text));
        _hash.AppendData(MemoryMarshal.AsBytes<int>([number]));
        _hash.AppendData(MemoryMarshal.AsBytes<double>([score]));
    }
}
