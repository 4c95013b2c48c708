using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;

namespace AwsPackages.Tests.Judges;

[Collection(MotoTests.Name)]
public class MotoParameterTests(MotoServer moto)
{
    private IAmazonSimpleSystemsManagement Client => moto.Clients.Parameters;

    [MotoFact]
    public async Task Reads_back_the_parameter_that_it_put()
    {
        var put = await Put("/autoscaler/read", """{"pinned":0.5}""");

        var read = await Client.GetParameterAsync(new GetParameterRequest { Name = "/autoscaler/read" });

        Assert.Equal(1, put.Version);
        Assert.Equal(("/autoscaler/read", """{"pinned":0.5}""", 1), (read.Parameter.Name, read.Parameter.Value, read.Parameter.Version));
        Assert.Equal(ParameterType.String, read.Parameter.Type);
        Assert.EndsWith("parameter/autoscaler/read", read.Parameter.ARN, StringComparison.Ordinal);
        Assert.NotNull(read.Parameter.LastModifiedDate);
    }

    [MotoFact]
    public async Task Overwriting_makes_a_new_version()
    {
        await Put("/autoscaler/versions", "one");
        var second = await Put("/autoscaler/versions", "two", overwrite: true);
        Assert.Equal(2, second.Version);
    }

    [MotoFact]
    public async Task Deletes_a_parameter()
    {
        await Put("/autoscaler/deleted", "soon gone");

        await Client.DeleteParameterAsync(new DeleteParameterRequest { Name = "/autoscaler/deleted" });

        await Assert.ThrowsAsync<ParameterNotFoundException>(() => Client.GetParameterAsync(new GetParameterRequest { Name = "/autoscaler/deleted" }));
    }

    [MotoFact]
    public async Task Throws_ParameterAlreadyExists()
    {
        await Put("/autoscaler/taken", "one");
        var thrown = await Assert.ThrowsAsync<ParameterAlreadyExistsException>(() => Put("/autoscaler/taken", "two"));
        Assert.Equal("ParameterAlreadyExists", thrown.ErrorCode);
    }

    private Task<PutParameterResponse> Put(string name, string value, bool overwrite = false) =>
        Client.PutParameterAsync(new PutParameterRequest { Name = name, Value = value, Type = ParameterType.String, Overwrite = overwrite });
}
