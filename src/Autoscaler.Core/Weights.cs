using System.Globalization;

namespace Autoscaler.Core;

/// <summary>
/// The pair of Route 53 weights that makes a share, as we may write it: each 0 to 255, together 255. What is read from Route 53 can be any pair, so it
/// is not of this type.
/// </summary>
public readonly record struct Weights
{
    public const int Whole = 255;

    private readonly byte serverless;

    public Weights(int provisioned, int serverless)
    {
        if (provisioned is < 0 or > Whole || serverless is < 0 or > Whole || provisioned + serverless != Whole)
        {
            throw new ArgumentException(
                $"Written weights must each be 0 to 255 and sum to 255, not {provisioned}:{serverless}; Route 53 answers 0:0 with half of the traffic to each pool.",
                nameof(serverless));
        }

        this.serverless = (byte)serverless;
    }

    public int Provisioned => Whole - serverless;

    public int Serverless => serverless;

    public Share Share => new((double)serverless / Whole);

    /// <summary>The nearest pair; a share that is not zero never becomes weight zero, which would mean "nothing".</summary>
    public static Weights For(Share share)
    {
        var nearest = (int)Math.Round(share.Value * Whole, MidpointRounding.AwayFromZero);
        var serverless = share > Share.None ? Math.Max(1, nearest) : 0;
        return new Weights(Whole - serverless, serverless);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Provisioned}:{Serverless}");
}
