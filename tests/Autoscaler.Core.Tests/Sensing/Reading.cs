using Autoscaler.Core.Sensing;

namespace Autoscaler.Core.Tests.Sensing;

/// <summary>What a batch holds after reading, in a form that can be compared whole.</summary>
internal sealed record Reading(string Samples, string Refusals)
{
    public static Reading OfMessage(string message)
    {
        var batch = new SampleBatch();
        MessageReader.Read(Fixtures.Utf8(message), batch);
        return Of(batch);
    }

    public static Reading OfEvent(ReadOnlySpan<byte> lambdaEvent)
    {
        var batch = new SampleBatch();
        SubscriptionReader.Read(lambdaEvent, batch);
        return Of(batch);
    }

    public static Reading Refused(params Refusal[] refusals) => new("", Listed(refusals));

    public static Reading Good(params double[] cpu) => new(string.Join(' ', cpu), "");

    public Reading And(params Refusal[] refusals) => this with { Refusals = Listed(refusals) };

    private static Reading Of(SampleBatch batch) => new(
        string.Join(' ', batch.Samples.Select(sample => sample.Cpu)),
        Listed(Enum.GetValues<Refusal>().SelectMany(why => Enumerable.Repeat(why, batch.Count(why)))));

    private static string Listed(IEnumerable<Refusal> refusals) => string.Join(' ', refusals.Order());
}
