using DiplomacyBot.Coverage.Duplicates;

namespace DiplomacyBot.Coverage.Tests.Duplicates;

public class SignatureTests
{
    [Fact]
    public void TheSignatureOfATextIsTheSameInEveryRun()
    {
        var signature = SignatureMaker.Of(Words(new Random(1), 40));

        // Stored in databases: a change of these bytes needs a new version of the signature.
        signature.Bytes.Length.ShouldBe(1 + 16 + 120 * 4);
        Convert.ToHexString(SignatureMaker.Of("một hai ba").Bytes.Span).ShouldBe(Expected);
    }

    [Fact]
    public void PunctuationCaseAndTonePlacementDoNotMakeAnotherText() =>
        SignatureMaker.Exact(SignatureMaker.Of("Hoà bình, ổn định!")).ShouldBe(SignatureMaker.Exact(SignatureMaker.Of("hòa bình – ổn định")));

    [Fact]
    public void AShortTextIsComparedOnlyAsAWhole()
    {
        SignatureMaker.Minima(SignatureMaker.Of(Words(new Random(1), 29))).ShouldBeEmpty();
        SignatureMaker.Minima(SignatureMaker.Of(Words(new Random(1), 30))).Length.ShouldBe(120);
    }

    [Fact]
    public void AnUnknownVersionOfASignatureResemblesNothing()
    {
        var other = new TextSignature(new byte[] { 9, 1, 2, 3 });

        SignatureMaker.Exact(other).ShouldBeNull();
        SignatureMaker.Minima(other).ShouldBeEmpty();
        SignatureMaker.Exact(default).ShouldBeNull();
    }

    [Fact]
    public void TheEstimateIsNearTheTrueResemblance()
    {
        var random = new Random(8);
        for (var round = 0; round < 60; round++)
        {
            var words = Words(random, 400).Split(' ');
            var other = words.ToArray();
            for (var i = 0; i < round; i++)
            {
                other[random.Next(other.Length)] = "khác" + (char)('a' + random.Next(26));
            }

            var (a, b) = (string.Join(' ', words), string.Join(' ', other));
            var (qa, qb) = (new ComparedText(a).Quadruples, new ComparedText(b).Quadruples);
            var common = qa.Count(qb.Contains);
            var truth = (double)common / (qa.Count + qb.Count - common);

            SignatureMaker.Resemblance(SignatureMaker.Minima(SignatureMaker.Of(a)), SignatureMaker.Minima(SignatureMaker.Of(b))).ShouldBe(truth, 0.16);
        }
    }

    [Fact]
    public void TheIndexFindsWhatResemblesAndForgetsWhatIsRemoved()
    {
        var random = new Random(4);
        var index = new SignatureIndex();
        var texts = Enumerable.Range(0, 200).Select(_ => Words(random, 200)).ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            index.Set($"{i:000}", SignatureMaker.Of(texts[i]));
        }

        for (var i = 0; i < texts.Count; i++)
        {
            var reprint = SignatureMaker.Of("Theo TTXVN " + texts[i]);
            index.Similar(reprint, "", 8).ShouldBe([$"{i:000}"]);
            index.Similar(reprint, $"{i:000}", 8).ShouldBeEmpty();
            index.Equal(SignatureMaker.Of(texts[i]), "").ShouldBe($"{i:000}");
            index.Remove($"{i:000}");
            index.Similar(reprint, "", 8).ShouldBeEmpty();
            index.Equal(SignatureMaker.Of(texts[i]), "").ShouldBeNull();
        }
    }

    private const string Expected = "01334D7399A2A29854CB93D36422FA1120";

    private static string Words(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => $"{(char)('a' + random.Next(26))}{(char)('a' + random.Next(26))}"));
}
